package fr.aiguillage.drools;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Characters that do not show, or that change how what is around them shows. */
final class Caracteres {

    private static final int EXTRAIT = 60;

    private static final Set<Byte> INVISIBLES = Set.of(
            Character.FORMAT,
            Character.SURROGATE,
            Character.PRIVATE_USE,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR);

    private Caracteres() {}

    static Optional<Defaut> defaut(String texte) {
        OptionalInt invisible = invisible(texte);
        if (invisible.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Defaut(
                "«\u00a0" + extrait(texte) + "\u00a0» contient le caractère invisible " + code(invisible.getAsInt())
                        + ".",
                "Retapez ce texte au clavier plutôt que de le coller."));
    }

    static OptionalInt invisible(String texte) {
        return texte.codePoints().filter(Caracteres::estInvisible).findFirst();
    }

    static String code(int caractere) {
        return "U+%04X".formatted(caractere);
    }

    /** At most the first 60 characters, the invisible ones by their code. */
    static String extrait(String texte) {
        StringBuilder extrait = new StringBuilder();
        texte.strip()
                .codePoints()
                .limit(EXTRAIT)
                .forEach(caractere -> extrait.append(
                        estInvisible(caractere) ? "[" + code(caractere) + "]" : Character.toString(caractere)));
        return texte.strip().codePointCount(0, texte.strip().length()) > EXTRAIT
                ? extrait.append('…').toString()
                : extrait.toString();
    }

    private static boolean estInvisible(int caractere) {
        return Character.isISOControl(caractere) && "\t\n\r".indexOf(caractere) < 0
                || INVISIBLES.contains((byte) Character.getType(caractere))
                || caractere == 0x034F
                || caractere == 0x115F
                || caractere == 0x1160
                || caractere == 0x3164
                || caractere == 0xFFA0
                || caractere >= 0x180B && caractere <= 0x180F
                || caractere >= 0xFE00 && caractere <= 0xFE0F
                || caractere >= 0xFFF0 && caractere <= 0xFFFF
                || caractere >= 0xE0000 && caractere <= 0xE0FFF;
    }
}
