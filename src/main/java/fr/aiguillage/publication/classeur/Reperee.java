package fr.aiguillage.publication.classeur;

import fr.aiguillage.publication.Constatation;

/**
 * A finding, with the cell of the workbook that it is about.
 *
 * @param feuille the sheet; {@code null} when it is about none
 * @param position the cell; {@code null} when it is about none
 */
public record Reperee(Constatation constatation, String feuille, Position position) {

    static final String CLASSEUR = "CLASSEUR";

    /** Such as {@code D12}; {@code null} when it is about no cell. */
    public String adresse() {
        return position == null ? null : position.adresse();
    }
}
