package fr.aiguillage.storage.fichier;

import java.util.List;
import org.w3c.dom.Element;

/** Writes out what an editor may leave out of a table: the default hit policy, the cells of a new row. */
final class Defauts {

    private static final List<String> CELLULES = List.of(Colonne.ENTREE, Colonne.SORTIE, Colonne.ANNOTATION);

    private Defauts() {}

    static void expliciter(Element racine) {
        Dom.enfants(racine, "decision")
                .forEach(decision -> Dom.enfants(decision, "decisionTable").forEach(Defauts::table));
    }

    private static void table(Element table) {
        if (Dom.attribut(table, "hitPolicy") == null) {
            table.setAttributeNS(null, "hitPolicy", "UNIQUE");
        }
        int annotations = Dom.enfants(table, "annotation").size();
        for (Element ligne : Dom.enfants(table, "rule")) {
            for (int i = Dom.enfants(ligne, Colonne.ANNOTATION).size(); i < annotations; i++) {
                Dom.ajouter(ligne, Colonne.ANNOTATION);
            }
            Dom.elements(ligne).stream().filter(Defauts::sansTexte).forEach(cellule -> Dom.ajouter(cellule, "text"));
        }
    }

    private static boolean sansTexte(Element element) {
        boolean cellule = CELLULES.stream().anyMatch(nom -> Dom.est(element, nom));
        return cellule && Dom.enfant(element, "text").isEmpty();
    }
}
