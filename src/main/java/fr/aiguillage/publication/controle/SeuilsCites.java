package fr.aiguillage.publication.controle;

import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.table.Table.Ligne;
import fr.aiguillage.publication.table.analyse.Limite;
import fr.aiguillage.publication.table.analyse.Litteral;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A text quotes a threshold as {@code {ACTE.SEUIL}}; « Seuils » gives it. */
public final class SeuilsCites implements ControleDesTables {

    static final String CODE = "SEUIL_CITE";

    private static final Pattern ACCOLADES = Pattern.compile("\\{[^{}]*}|[{}]");

    @Override
    public List<Constatation> examiner(List<Modele> modeles) {
        Set<String> connus = Limite.lire(modeles).stream()
                .map(limite -> "{" + limite.acte() + "." + limite.seuil() + "}")
                .collect(Collectors.toSet());
        return TableDeTextes.de(modeles)
                .flatMap(textes -> textes.table().lignes().stream().flatMap(ligne -> cites(connus, textes, ligne)))
                .toList();
    }

    private static Stream<Constatation> cites(Set<String> connus, TableDeTextes textes, Ligne ligne) {
        return Litteral.texte(ligne.sorties().get(0)).stream()
                .flatMap(texte -> ACCOLADES.matcher(texte).results())
                .map(MatchResult::group)
                .filter(citation -> !connus.contains(citation))
                .map(citation -> Constatation.erreur(
                        CODE,
                        ControleParTable.sortie(textes.modele(), textes.table(), ligne, 0),
                        "le texte cite «\u00a0" + citation + "\u00a0», que la table «\u00a0Seuils\u00a0» ne donne pas.",
                        "Écrivez un acte et l’un de ses seuils, comme {RACHAT_PARTIEL.PAR_ACTE}."));
    }
}
