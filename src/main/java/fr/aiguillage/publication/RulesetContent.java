package fr.aiguillage.publication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The content of a rule set, as its files give it.
 *
 * @param version its number, from 1
 * @param guideDu the date of the guide it applies
 * @param enVigueurDepuis the day since which it decides
 * @param fichiers the text of each file by name, such as {@code aiguillage.dmn}
 */
public record RulesetContent(
        int version, LocalDate guideDu, LocalDate enVigueurDepuis, SortedMap<String, String> fichiers) {

    public static final String AIGUILLAGE = "aiguillage.dmn";
    public static final String ACCOMPAGNEMENT = "accompagnement.dmn";

    public RulesetContent {
        fichiers = new TreeMap<>(fichiers);
    }

    /** @throws IllegalArgumentException when the rule set has no such file */
    public String fichier(String nom) {
        String texte = fichiers.get(nom);
        if (texte == null) {
            throw new IllegalArgumentException("Le jeu de règles n’a pas de fichier « " + nom + " ».");
        }
        return texte;
    }

    /** SHA-256 over the names and texts of the files, in the order of their names, in hexadecimal. */
    public String empreinte() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (Map.Entry<String, String> fichier : fichiers.entrySet()) {
                sha256.update((fichier.getKey() + "\n" + fichier.getValue() + "\0").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
