package fr.aiguillage.publication.controle;

import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.table.Condition;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.table.Table;
import fr.aiguillage.publication.table.Table.Ligne;
import fr.aiguillage.publication.table.analyse.Litteral;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Inputs are {@code -}, values or none of some values; outputs are one text or one number, as their column asks. */
public final class CellulesIllisibles implements ControleParTable {

    static final String CODE = "CELLULE_ILLISIBLE";

    private static final String NUMBER = "number";

    @Override
    public List<Constatation> examiner(Modele modele, Table table) {
        return table.lignes().stream()
                .flatMap(ligne -> ligne(modele, table, ligne).stream())
                .toList();
    }

    private static List<Constatation> ligne(Modele modele, Table table, Ligne ligne) {
        List<Constatation> constatations = new ArrayList<>();
        for (int rang = 0; rang < ligne.entrees().size(); rang++) {
            String cellule = ligne.entrees().get(rang);
            if (!cellule.isBlank() && !lisible(cellule)) {
                constatations.add(Constatation.erreur(
                        CODE,
                        ControleParTable.entree(modele, table, ligne, rang),
                        "«\u00a0" + cellule + "\u00a0» ne se lit pas.",
                        "Écrivez -, une ou des valeurs entre guillemets droits séparées par des virgules, ou"
                                + " not(…) autour d’elles."));
            }
        }
        for (int rang = 0; rang < ligne.sorties().size(); rang++) {
            String cellule = ligne.sorties().get(rang);
            String attendu = attendu(cellule, table.sorties().get(rang).type());
            if (!cellule.isBlank() && attendu != null) {
                constatations.add(Constatation.erreur(
                        CODE,
                        ControleParTable.sortie(modele, table, ligne, rang),
                        "«\u00a0" + cellule + "\u00a0» n’est pas " + attendu + ".",
                        "Écrivez " + attendu + "."));
            }
        }
        return constatations;
    }

    private static boolean lisible(String cellule) {
        try {
            Condition.lire(cellule);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** What the cell should be, or {@code null} when it is. */
    private static String attendu(String cellule, String type) {
        Optional<Litteral> litteral = Litteral.lire(cellule);
        if (type == null) {
            return litteral.isPresent() ? null : "un texte entre guillemets droits ni un nombre";
        }
        if (!type.equals(NUMBER)) {
            return litteral.map(Litteral::texte).isPresent() ? null : "un texte entre guillemets droits";
        }
        BigDecimal nombre = litteral.map(Litteral::nombre).orElse(null);
        return nombre != null && nombre.signum() >= 0 && nombre.scale() <= 2
                ? null
                : "un nombre positif ou nul d’au plus deux décimales, comme 1500 ou 99.50";
    }
}
