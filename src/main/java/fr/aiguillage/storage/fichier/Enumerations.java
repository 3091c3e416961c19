package fr.aiguillage.storage.fichier;

import java.util.List;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** The enumerations of a document that is being changed. */
record Enumerations(Types types) {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");

    /** @throws IllegalArgumentException when the column has no enumeration or the value cannot be added to it */
    void ajouter(Colonne colonne, String valeur) {
        List<String> valeurs = types.enumerations().get(colonne.type());
        if (valeurs == null) {
            throw new IllegalArgumentException(
                    "La colonne « " + colonne.cle() + " » n’a pas de liste de valeurs : écrivez dans ses cellules.");
        }
        if (!CODE.matcher(valeur).matches()) {
            throw new IllegalArgumentException("La valeur « " + Absence.extrait(valeur)
                    + " » n’est pas un code : écrivez des capitales sans accent, des chiffres et « _ », une lettre"
                    + " d’abord, comme « RACHAT_TOTAL ».");
        }
        if (valeurs.contains(valeur)) {
            throw new IllegalArgumentException(
                    "La valeur « " + valeur + " » existe déjà dans la liste « " + colonne.type() + " ».");
        }
        Element texte = types.permises(colonne.type()).orElseThrow();
        texte.setTextContent(texte.getTextContent().stripTrailing() + ", \"" + valeur + "\"");
    }
}
