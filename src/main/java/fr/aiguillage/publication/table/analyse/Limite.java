package fr.aiguillage.publication.table.analyse;

import fr.aiguillage.publication.table.Condition;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.table.Table;
import fr.aiguillage.publication.table.Table.Entree;
import fr.aiguillage.publication.table.Table.Ligne;
import fr.aiguillage.publication.table.Table.Sortie;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a row of « Seuils » says for one act.
 *
 * @param seuil the code of the threshold
 * @param mesure what is compared with it
 * @param limite inclusive; in euros, acts or days according to what it measures
 * @param ligne the row that gives it
 */
public record Limite(String acte, String seuil, String mesure, BigDecimal limite, String ligne) {

    /** The one table of thresholds. */
    public static final String TABLE = "Seuils";

    /** Every threshold of every act, in the order of the rows; what cannot be read is left out. */
    public static List<Limite> lire(List<Modele> modeles) {
        return modeles.stream()
                .flatMap(modele -> modele.table(TABLE).stream()
                        .flatMap(table -> table.lignes().stream().flatMap(ligne -> lire(modele, table, ligne))))
                .toList();
    }

    private static Stream<Limite> lire(Modele modele, Table table, Ligne ligne) {
        Optional<String> seuil = sortie(table, ligne, "seuil").map(Litteral::texte);
        Optional<String> mesure = sortie(table, ligne, "mesure").map(Litteral::texte);
        Optional<BigDecimal> limite = sortie(table, ligne, "limite").map(Litteral::nombre);
        if (seuil.isEmpty() || mesure.isEmpty() || limite.isEmpty()) {
            return Stream.empty();
        }
        return actes(modele, table, ligne)
                .map(acte -> new Limite(acte, seuil.get(), mesure.get(), limite.get(), ligne.id()));
    }

    private static Optional<Litteral> sortie(Table table, Ligne ligne, String nom) {
        List<String> noms = table.sorties().stream().map(Sortie::nom).toList();
        int colonne = noms.indexOf(nom);
        return colonne < 0 ? Optional.empty() : Litteral.lire(ligne.sorties().get(colonne));
    }

    private static Stream<String> actes(Modele modele, Table table, Ligne ligne) {
        List<String> expressions =
                table.entrees().stream().map(Entree::expression).toList();
        int colonne = expressions.indexOf("acte");
        try {
            return colonne < 0
                    ? Stream.empty()
                    : Condition.lire(ligne.entrees().get(colonne))
                            .parmi(Grille.valeurs(
                                    modele, table.entrees().get(colonne).type()))
                            .stream();
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }
}
