package fr.aiguillage.publication.controle;

import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.table.Table;
import fr.aiguillage.publication.table.analyse.Analyse;
import fr.aiguillage.publication.table.analyse.Grille;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Where the first row wins, a row that those above cover never answers. */
public final class LignesMasquees implements ControleParTable {

    static final String CODE = "LIGNE_MASQUEE";

    private static final Set<String> POLITIQUES = Set.of("FIRST", "ANY", "PRIORITY");

    @Override
    public List<Constatation> examiner(Modele modele, Table table) {
        Optional<Grille> grille = Grille.de(modele, table);
        if (grille.isEmpty() || !POLITIQUES.contains(table.politique())) {
            return List.of();
        }
        return IntStream.range(0, table.lignes().size())
                .filter(rang -> Analyse.masquee(grille.get(), rang))
                .mapToObj(rang -> Constatation.erreur(
                        CODE,
                        ControleParTable.lieu(modele, table, table.lignes().get(rang)),
                        "elle ne répond jamais\u00a0: les lignes au-dessus d’elle répondent à tous ses cas.",
                        "Supprimez-la, ou restreignez celles du dessus."))
                .toList();
    }
}
