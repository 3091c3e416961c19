package fr.aiguillage.publication.controle;

import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.table.Table;
import fr.aiguillage.publication.table.Table.Entree;
import fr.aiguillage.publication.table.analyse.Grille;
import java.util.List;

/** Every input column is of an enumeration, without which nothing can be said of what its table leaves out. */
public final class TypesSansValeurs implements ControleParTable {

    static final String CODE = "TYPE_SANS_VALEURS";

    @Override
    public List<Constatation> examiner(Modele modele, Table table) {
        return table.entrees().stream()
                .filter(entree -> Grille.valeurs(modele, entree.type()).isEmpty())
                .map(entree -> Constatation.erreur(
                        CODE,
                        ControleParTable.lieu(modele, table).colonne(Grille.nom(entree)),
                        type(entree) + " ne donne pas la liste de ses valeurs.",
                        "Donnez à la colonne un type qui énumère ses valeurs."))
                .toList();
    }

    private static String type(Entree entree) {
        return entree.type() == null ? "la colonne n’a pas de type et" : "le type «\u00a0" + entree.type() + "\u00a0»";
    }
}
