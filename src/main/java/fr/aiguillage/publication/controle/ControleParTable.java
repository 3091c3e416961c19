package fr.aiguillage.publication.controle;

import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.Lieu;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.table.Table;
import fr.aiguillage.publication.table.Table.Ligne;
import fr.aiguillage.publication.table.analyse.Grille;
import java.util.List;

/** A check that looks at one table at a time. */
interface ControleParTable extends ControleDesTables {

    List<Constatation> examiner(Modele modele, Table table);

    @Override
    default List<Constatation> examiner(List<Modele> modeles) {
        return modeles.stream()
                .flatMap(modele -> modele.tables().stream().flatMap(table -> examiner(modele, table).stream()))
                .toList();
    }

    static Lieu lieu(Modele modele, Table table) {
        return Lieu.deLaTable(modele.fichier(), table.nom());
    }

    static Lieu lieu(Modele modele, Table table, Ligne ligne) {
        return lieu(modele, table).ligne(ligne.id());
    }

    /** @param rang the rank of an input column */
    static Lieu entree(Modele modele, Table table, Ligne ligne, int rang) {
        return lieu(modele, table, ligne).colonne(Grille.nom(table.entrees().get(rang)));
    }

    /** @param rang the rank of an output column */
    static Lieu sortie(Modele modele, Table table, Ligne ligne, int rang) {
        return lieu(modele, table, ligne).colonne(table.sorties().get(rang).titre());
    }
}
