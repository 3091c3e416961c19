package fr.aiguillage;

import java.time.LocalDate;

/**
 * How much is done of what takes long: a part of it, another one each day, or all of it with {@code -Daiguillage.tout},
 * which is what {@code bin/test --tout} says.
 */
public final class Ampleur {

    public static final boolean TOUT = Boolean.getBoolean("aiguillage.tout");

    private Ampleur() {}

    public static int de(int partie, int tout) {
        return TOUT ? tout : partie;
    }

    /** Such as 20240117; {@code -Daiguillage.graine=20240117} does again what was done on that day. */
    public static int graine() {
        LocalDate jour = LocalDate.now();
        return Integer.getInteger(
                "aiguillage.graine", Integer.parseInt(jour.toString().replace("-", "")));
    }
}
