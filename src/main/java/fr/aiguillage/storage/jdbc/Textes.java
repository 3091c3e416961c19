package fr.aiguillage.storage.jdbc;

import java.nio.charset.StandardCharsets;

/** What both databases can keep as it is. */
final class Textes {

    private Textes() {}

    /** @throws IllegalArgumentException when it holds a NUL or half of a character */
    static String conservable(String texte) {
        if (texte.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(texte)) {
            throw new IllegalArgumentException(
                    "Le texte contient un caractère qui ne peut pas être enregistré (un caractère nul, ou la moitié d’un caractère). Supprimez-le, puis recommencez.");
        }
        return texte;
    }
}
