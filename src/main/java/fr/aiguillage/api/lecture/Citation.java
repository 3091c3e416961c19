package fr.aiguillage.api.lecture;

import com.fasterxml.jackson.databind.JsonNode;

/** Quotes what was sent, short and harmless, inside a French sentence. */
public final class Citation {

    private static final int LONGUEUR = 40;

    private Citation() {}

    /** « RACHAT », cut after 40 characters, without control characters or halves of characters. */
    public static String entreGuillemets(String valeur) {
        return "«\u00a0" + nettoyer(valeur) + "\u00a0»";
    }

    static String nettoyer(String valeur) {
        StringBuilder propre = new StringBuilder();
        valeur.codePoints().limit(LONGUEUR).map(Citation::lisible).forEach(propre::appendCodePoint);
        return valeur.codePointCount(0, valeur.length()) > LONGUEUR
                ? propre.append('…').toString()
                : propre.toString();
    }

    /** 12,345: as sent, with a decimal comma. */
    static String nombre(JsonNode nombre) {
        return nettoyer(nombre.asText().replace('.', ','));
    }

    static String genre(JsonNode valeur) {
        return switch (valeur.getNodeType()) {
            case STRING -> "un texte (" + entreGuillemets(valeur.textValue()) + ")";
            case NUMBER -> "un nombre (" + nombre(valeur) + ")";
            case BOOLEAN -> "un booléen (" + valeur.asText() + ")";
            case ARRAY -> "une liste";
            case OBJECT -> "un objet";
            default -> "null";
        };
    }

    static boolean bienForme(String valeur) {
        return valeur.codePoints().noneMatch(Citation::demiCaractere);
    }

    private static int lisible(int codePoint) {
        return Character.isISOControl(codePoint) || demiCaractere(codePoint) ? '\uFFFD' : codePoint;
    }

    private static boolean demiCaractere(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
