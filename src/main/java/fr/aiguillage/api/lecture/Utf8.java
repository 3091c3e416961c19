package fr.aiguillage.api.lecture;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Checks the encoding, which a JSON parser does only in part. */
public final class Utf8 {

    private Utf8() {}

    public static boolean valide(byte[] octets, int debut, int longueur) {
        return ascii(octets, debut, longueur) || decodable(octets, debut, longueur);
    }

    private static boolean ascii(byte[] octets, int debut, int longueur) {
        for (int i = debut; i < debut + longueur; i++) {
            if (octets[i] < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean decodable(byte[] octets, int debut, int longueur) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets, debut, longueur));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
