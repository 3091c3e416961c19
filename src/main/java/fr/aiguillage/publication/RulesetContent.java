package fr.aiguillage.publication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The content of a rule set: what decides, whatever its number and the day it comes into force. Immutable. */
public final class RulesetContent {

    public static final String AIGUILLAGE = "aiguillage.dmn";
    public static final String ACCOMPAGNEMENT = "accompagnement.dmn";
    public static final String SITUATIONS = "situations.drl";
    public static final String CUMULS = "cumuls.drl";
    public static final String SCENARIOS = "scenarios.yaml";

    /** The files of every rule set, no more and no less. */
    public static final List<String> FICHIERS = List.of(ACCOMPAGNEMENT, AIGUILLAGE, CUMULS, SCENARIOS, SITUATIONS);

    /** The files that hold tables. */
    public static final List<String> TABLES = List.of(AIGUILLAGE, ACCOMPAGNEMENT);

    private final LocalDate guideDu;
    private final SortedMap<String, String> fichiers;
    private final String empreinte;

    /**
     * @param guideDu the date of the guide it applies
     * @param fichiers the text of each file by name, such as {@code aiguillage.dmn}
     */
    public RulesetContent(LocalDate guideDu, SortedMap<String, String> fichiers) {
        this.guideDu = guideDu;
        this.fichiers = Collections.unmodifiableSortedMap(new TreeMap<>(fichiers));
        this.empreinte = empreinte(guideDu, this.fichiers);
    }

    /** The date of the guide it applies. */
    public LocalDate guideDu() {
        return guideDu;
    }

    /** The text of each file by name. */
    public SortedMap<String, String> fichiers() {
        return fichiers;
    }

    /** @throws IllegalArgumentException when the rule set has no such file */
    public String fichier(String nom) {
        String texte = fichiers.get(nom);
        if (texte == null) {
            throw new IllegalArgumentException("Le jeu de règles n’a pas de fichier «\u00a0" + nom + "\u00a0».");
        }
        return texte;
    }

    /** The same content but for one file. */
    public RulesetContent avec(String nom, String texte) {
        SortedMap<String, String> autres = new TreeMap<>(fichiers);
        autres.put(nom, texte);
        return new RulesetContent(guideDu, autres);
    }

    /**
     * SHA-256, in hexadecimal, over the date of the guide and the names and texts of the files, in the order of their
     * names, each ended by a NUL.
     */
    public String empreinte() {
        return empreinte;
    }

    @Override
    public boolean equals(Object autre) {
        return autre instanceof RulesetContent contenu && contenu.empreinte.equals(empreinte);
    }

    @Override
    public int hashCode() {
        return empreinte.hashCode();
    }

    private static String empreinte(LocalDate guideDu, SortedMap<String, String> fichiers) {
        MessageDigest sha256 = sha256();
        sha256.update((guideDu + "\0").getBytes(StandardCharsets.UTF_8));
        for (Map.Entry<String, String> fichier : fichiers.entrySet()) {
            sha256.update((fichier.getKey() + "\0" + fichier.getValue() + "\0").getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
