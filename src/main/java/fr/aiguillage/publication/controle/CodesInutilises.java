package fr.aiguillage.publication.controle;

import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.controle.TableDeTextes.Reponse;
import fr.aiguillage.publication.table.Modele;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A sentence for a code that no table answers is never said. */
public final class CodesInutilises implements ControleDesTables {

    static final String CODE = "CODE_INUTILISE";

    @Override
    public List<Constatation> examiner(List<Modele> modeles) {
        return TableDeTextes.de(modeles)
                .flatMap(textes -> inutilises(modeles, textes))
                .toList();
    }

    private static Stream<Constatation> inutilises(List<Modele> modeles, TableDeTextes textes) {
        Set<String> dits =
                textes.reponsesQuiEnParlent(modeles).stream().map(Reponse::code).collect(Collectors.toSet());
        if (dits.isEmpty()) {
            return Stream.empty();
        }
        return textes.table().lignes().stream()
                .filter(ligne -> Collections.disjoint(dits, textes.codes(ligne)))
                .map(ligne -> Constatation.avertissement(
                        CODE,
                        ControleParTable.lieu(textes.modele(), textes.table(), ligne),
                        "aucune table ne répond " + String.join(" ni ", textes.codes(ligne))
                                + "\u00a0: ce texte n’est jamais dit.",
                        "Vérifiez qu’une ligne n’a pas été oubliée, ou supprimez ce texte."));
    }
}
