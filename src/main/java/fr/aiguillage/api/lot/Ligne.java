package fr.aiguillage.api.lot;

/**
 * A line of a lot.
 *
 * @param numero from 1, blank lines counted
 * @param octets without the end of line; cut when the line is too long
 * @param tropLongue whether the line goes beyond the limit
 */
@SuppressWarnings("ArrayRecordComponent")
record Ligne(int numero, byte[] octets, boolean tropLongue) {

    boolean vide() {
        for (byte octet : octets) {
            if (octet != ' ' && octet != '\t' && octet != '\r') {
                return false;
            }
        }
        return !tropLongue;
    }
}
