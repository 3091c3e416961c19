package fr.aiguillage.publication.classeur;

import fr.aiguillage.publication.classeur.ColonneDeTable.Genre;
import fr.aiguillage.publication.classeur.Presentation.Largeur;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The sheet of a table: a hidden row of identifiers; the title, the purpose and the hit policy; the headings; a row of
 * the table a row, its identifier first.
 */
final class FeuilleDeTable {

    static final int TITRE = 1;
    static final int ENTETE = 4;
    static final int PREMIERE_LIGNE = 5;
    static final int IDENTIFIANTS = 0;

    private static final String IDENTIFIANT = "Identifiant";
    private static final int LARGEUR_IDENTIFIANT = 18;
    private static final int LARGEUR_VALEUR = 22;
    private static final int LARGEUR_NOMBRE = 14;
    private static final int LARGEUR_TEXTE = 60;
    private static final List<String> COURTES = List.of("Source", "Certitude");
    private static final Map<String, String> POLITIQUES = Map.of(
            "UNIQUE", "une seule ligne répond (UNIQUE)",
            "COLLECT", "toutes les lignes qui conviennent répondent (COLLECT)");

    private FeuilleDeTable() {}

    static FeuillePresentee de(String nom, Modele modele, Table table, Listes listes) {
        List<ColonneDeTable> colonnes = ColonneDeTable.de(modele, table);
        Remplissage remplissage = new Remplissage();
        remplissage.rangee(avec(
                Etiquette.TABLE.texte() + table.id(),
                colonnes.stream().map(ColonneDeTable::cle).toList()));
        enTete(table).forEach(remplissage::textes);
        remplissage.rangee(
                avec(IDENTIFIANT, colonnes.stream().map(ColonneDeTable::libelle).toList()));
        for (Table.Ligne ligne : table.lignes()) {
            List<Cellule> cellules = new ArrayList<>(List.of(Cellule.texte(ligne.id())));
            colonnes.forEach(colonne ->
                    cellules.add(Notation.afficher(colonne, colonne.texte().apply(ligne))));
            remplissage.rangee(cellules);
        }
        SortedMap<Integer, ColonneDeTable> places = new TreeMap<>();
        colonnes.forEach(colonne -> places.put(places.size() + 1, colonne));
        return new FeuillePresentee(remplissage.feuille(nom), presentation(places, listes));
    }

    /** The title, the purpose and the hit policy, which are shown and not brought back. */
    static List<String> enTete(Table table) {
        return List.of(
                table.nom(),
                Longueur.couper(table.description()),
                "Règle de choix\u00a0: " + POLITIQUES.getOrDefault(table.politique(), table.politique()) + ".");
    }

    /** @param places the columns by their rank in the sheet; a rank that is left out is no column of the table */
    static Presentation presentation(SortedMap<Integer, ColonneDeTable> places, Listes listes) {
        List<Largeur> largeurs = new ArrayList<>(List.of(Largeur.de(LARGEUR_IDENTIFIANT)));
        for (int rang = 1; !places.isEmpty() && rang <= places.lastKey(); rang++) {
            ColonneDeTable colonne = places.get(rang);
            largeurs.add(
                    colonne == null
                            ? Largeur.de(LARGEUR_VALEUR)
                            : new Largeur(largeur(colonne), colonne.numerique(), listes.choix(colonne)));
        }
        return new Presentation(false, true, ENTETE, largeurs, Set.of());
    }

    private static int largeur(ColonneDeTable colonne) {
        if (colonne.numerique()) {
            return LARGEUR_NOMBRE;
        }
        boolean phrase =
                colonne.genre() != Genre.ENTREE && colonne.valeurs().isEmpty() && !COURTES.contains(colonne.libelle());
        return phrase ? LARGEUR_TEXTE : LARGEUR_VALEUR;
    }

    private static List<Cellule> avec(String premiere, List<String> suite) {
        List<Cellule> cellules = new ArrayList<>(List.of(Cellule.texte(premiere)));
        suite.forEach(texte -> cellules.add(Cellule.texte(texte)));
        return cellules;
    }
}
