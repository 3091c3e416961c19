package fr.aiguillage.drools;

import fr.aiguillage.decision.Certitude;
import fr.aiguillage.decision.LigneDeclenchee;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.kie.api.definition.rule.Rule;

/** Reads what a row or a rule says of itself: its source and how sure it is. */
final class Annotations {

    private Annotations() {}

    static LigneDeclenchee ligne(Rule rule) {
        String fichier = rule.getPackageName().substring(rule.getPackageName().lastIndexOf('.') + 1) + ".drl";
        Map<String, Object> metadata = rule.getMetaData();
        return ligne(
                fichier,
                rule.getName(),
                String.valueOf(metadata.get("Source")),
                String.valueOf(metadata.get("Certitude")));
    }

    /**
     * @param source fact and reading numbers, separated by spaces, such as {@code F029 A-02}
     * @throws IllegalArgumentException when the certainty is none of the three
     */
    static LigneDeclenchee ligne(String table, String ligne, String source, String certitude) {
        List<String> numeros = Arrays.stream(source.trim().split("\\s+")).toList();
        return new LigneDeclenchee(
                table,
                ligne,
                Certitude.valueOf(certitude.trim()),
                numeros.stream().filter(numero -> numero.startsWith("F")).toList(),
                numeros.stream().filter(numero -> numero.startsWith("A-")).toList());
    }
}
