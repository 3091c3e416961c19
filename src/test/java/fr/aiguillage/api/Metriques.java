package fr.aiguillage.api;

import static io.restassured.RestAssured.given;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code /q/metrics} shows: the values of each label of each metric. */
record Metriques(Map<String, Map<String, Set<String>>> etiquettes) {

    private static final Pattern LIGNE = Pattern.compile("([a-zA-Z_:][\\w:]*)(\\{.*})? \\S+");
    private static final Pattern ETIQUETTE = Pattern.compile("(\\w+)=\"((?:[^\"\\\\]|\\\\.)*)\"");

    static Metriques lues() {
        Map<String, Map<String, Set<String>>> etiquettes = new HashMap<>();
        given().get("/q/metrics")
                .asString()
                .lines()
                .map(LIGNE::matcher)
                .filter(Matcher::matches)
                .forEach(ligne -> {
                    Map<String, Set<String>> siennes =
                            etiquettes.computeIfAbsent(ligne.group(1), nom -> new HashMap<>());
                    ETIQUETTE
                            .matcher(ligne.group(2) == null ? "" : ligne.group(2))
                            .results()
                            .forEach(trouvee -> siennes.computeIfAbsent(trouvee.group(1), nom -> new HashSet<>())
                                    .add(trouvee.group(2)));
                });
        return new Metriques(etiquettes);
    }

    Set<String> noms() {
        return etiquettes.keySet();
    }

    Set<String> etiquettesDe(String metrique) {
        return etiquettes.getOrDefault(metrique, Map.of()).keySet();
    }

    Set<String> valeurs(String metrique, String etiquette) {
        return etiquettes.getOrDefault(metrique, Map.of()).getOrDefault(etiquette, Set.of());
    }
}
