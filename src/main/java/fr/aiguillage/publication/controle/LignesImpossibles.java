package fr.aiguillage.publication.controle;

import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.table.Table;
import fr.aiguillage.publication.table.analyse.Grille;
import fr.aiguillage.publication.table.analyse.Region;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A cell that no value of its column satisfies: its row never answers. */
public final class LignesImpossibles implements ControleParTable {

    static final String CODE = "LIGNE_IMPOSSIBLE";

    @Override
    public List<Constatation> examiner(Modele modele, Table table) {
        Optional<Grille> grille = Grille.de(modele, table);
        return grille.isEmpty()
                ? List.of()
                : IntStream.range(0, table.lignes().size())
                        .boxed()
                        .flatMap(rang -> cellules(
                                modele, table, rang, grille.get().lignes().get(rang)))
                        .toList();
    }

    private static Stream<Constatation> cellules(Modele modele, Table table, int rang, Region region) {
        return IntStream.range(0, table.entrees().size())
                .filter(colonne -> region.valeurs().get(colonne).isEmpty())
                .mapToObj(colonne -> Constatation.erreur(
                        CODE,
                        ControleParTable.entree(modele, table, table.lignes().get(rang), colonne),
                        "aucune valeur de la colonne ne convient à «\u00a0"
                                + table.lignes().get(rang).entrees().get(colonne)
                                + "\u00a0»\u00a0: la ligne ne répond jamais.",
                        "Corrigez la cellule, ou supprimez la ligne."));
    }
}
