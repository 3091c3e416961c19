package fr.aiguillage.publication.difference;

import fr.aiguillage.publication.Lieu;

/**
 * One change from a rule set to another.
 *
 * @param lieu where; the row is the name of a scenario, the column its field, an enumeration or an input where one
 *     changed
 * @param avant what was there; {@code null} when nothing was, or when it is too long to be told
 * @param apres what is there; {@code null} when nothing is, or when it is too long to be told
 */
public record Difference(NatureDeDifference nature, Lieu lieu, String avant, String apres) {

    /** « Table « Seuils », ligne « seuil-04 », colonne « Limite » : cellule changée, « 20000 » devient « 25000 ». » */
    public String phrase() {
        return ou() + "\u00a0: " + nature.libelle() + detail() + ".";
    }

    private String ou() {
        if (nature.estScenario()) {
            return "Scénario «\u00a0" + lieu.ligne() + "\u00a0»"
                    + (lieu.colonne() == null ? "" : ", champ «\u00a0" + lieu.colonne() + "\u00a0»");
        }
        boolean horsTable = lieu.table() == null && lieu.colonne() != null;
        return horsTable ? lieu.phrase() + ", «\u00a0" + lieu.colonne() + "\u00a0»" : lieu.phrase();
    }

    private String detail() {
        if (avant != null && apres != null) {
            return ", " + cite(avant) + " devient " + cite(apres);
        }
        String seul = avant == null ? apres : avant;
        return seul == null ? "" : ", " + cite(seul);
    }

    private static String cite(String texte) {
        return texte.isEmpty() ? "vide" : "«\u00a0" + texte + "\u00a0»";
    }
}
