package fr.aiguillage.drools;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of texts: one sentence per code. */
enum Rubrique {
    ETAPES("Texte des étapes", "codeEtape"),
    RAPPELS("Texte des rappels", "codeRappel"),
    INTRODUCTIONS("Texte des introductions", "codeIntroduction"),
    ARGUMENTS("Texte des arguments", "codeArgument"),
    OUTILS("Texte des outils", "codeOutil"),
    DEFENSE("Texte de la défense", "codeDefense"),
    CAUSES("Cause des blocages", "codeSituation"),
    MOTIFS("Texte des motifs", "codeMotif"),
    QUESTIONS("Texte des questions", "codeQuestion"),
    AVERTISSEMENTS("Texte des avertissements", "codeAvertissement");

    private final String table;
    private final String entree;

    Rubrique(String table, String entree) {
        this.table = table;
        this.entree = entree;
    }

    /** The titles of the tables of texts, which are read when a rule set is loaded and decide nothing. */
    static Set<String> tables() {
        return Stream.of(values()).map(Rubrique::table).collect(Collectors.toUnmodifiableSet());
    }

    String table() {
        return table;
    }

    String entree() {
        return entree;
    }
}
