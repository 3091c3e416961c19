package fr.aiguillage.publication.controle;

import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.Lieu;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.table.Table;
import fr.aiguillage.publication.table.Table.Ligne;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every row has an identifier of its own, across all files: what a decision names is one row. */
public final class Identifiants implements ControleDesTables {

    static final String CODE = "IDENTIFIANT";

    @Override
    public List<Constatation> examiner(List<Modele> modeles) {
        List<Constatation> constatations = new ArrayList<>();
        Map<String, Lieu> connus = new HashMap<>();
        for (Modele modele : modeles) {
            for (Table table : modele.tables()) {
                for (Ligne ligne : table.lignes()) {
                    examiner(ControleParTable.lieu(modele, table), ligne, connus, constatations);
                }
            }
        }
        return constatations;
    }

    private static void examiner(Lieu table, Ligne ligne, Map<String, Lieu> connus, List<Constatation> constatations) {
        if (ligne.id() == null || ligne.id().isBlank()) {
            constatations.add(Constatation.erreur(
                    CODE,
                    table,
                    "une ligne n’a pas d’identifiant.",
                    "Donnez à chaque ligne un identifiant qui lui soit propre."));
            return;
        }
        Lieu premier = connus.putIfAbsent(ligne.id(), table);
        if (premier != null) {
            constatations.add(Constatation.erreur(
                    CODE,
                    table.ligne(ligne.id()),
                    "une ligne de la table «\u00a0" + premier.table() + "\u00a0» a déjà cet identifiant.",
                    "Donnez-lui un identifiant qui lui soit propre."));
        }
    }
}
