package fr.aiguillage.storage.fichier;

/** Writes characters so that an XML reader gives them back as they are. */
final class Echappement {

    private Echappement() {}

    static void texte(String texte, StringBuilder sortie) {
        texte.chars().forEach(c -> {
            switch (c) {
                case '&' -> sortie.append("&amp;");
                case '<' -> sortie.append("&lt;");
                case '>' -> sortie.append("&gt;");
                case '\r' -> sortie.append("&#13;");
                default -> sortie.append((char) c);
            }
        });
    }

    static void attribut(String valeur, StringBuilder sortie) {
        valeur.chars().forEach(c -> {
            switch (c) {
                case '&' -> sortie.append("&amp;");
                case '<' -> sortie.append("&lt;");
                case '>' -> sortie.append("&gt;");
                case '"' -> sortie.append("&quot;");
                case '\t', '\n', '\r' -> sortie.append("&#").append(c).append(';');
                default -> sortie.append((char) c);
            }
        });
    }

    /** Whether XML 1.0 can hold it, escaped or not. */
    static boolean ecrivable(String texte) {
        return texte.codePoints()
                .allMatch(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || c >= 0x20 && c < 0xD800
                        || c >= 0xE000 && c < 0xFFFE
                        || c >= 0x10000);
    }
}
