package fr.aiguillage.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an expression in PromQL asks of a service: metrics, each with what is asked of its labels, and the labels that
 * it groups by.
 */
record PromQL(List<Serie> series, List<String> regroupements) {

    /** @param conditions such as {@code uri="/decide"} */
    record Serie(String nom, List<Condition> conditions) {}

    record Condition(String etiquette, String comparaison, String valeur) {}

    private static final Set<String> MOTS = Set.of("and", "or", "unless", "bool", "offset");
    private static final Pattern DUREE = Pattern.compile("\\[[^\\]]*]");
    private static final Pattern REGROUPEMENT =
            Pattern.compile("\\b(?:by|without|on|ignoring|group_left|group_right)\\s*\\(([^)]*)\\)");
    private static final Pattern SERIE = Pattern.compile("(?<![\\w.])([a-zA-Z_:][\\w:]*)\\s*(\\{[^}]*}|\\()?");
    private static final Pattern CONDITION = Pattern.compile("(\\w+)\\s*(=~|!~|!=|=)\\s*\"([^\"]*)\"");

    static PromQL lire(String expression) {
        String sansDuree = DUREE.matcher(expression).replaceAll("");
        List<String> regroupements = REGROUPEMENT
                .matcher(sansDuree)
                .results()
                .flatMap(trouve -> Stream.of(trouve.group(1).split(",")))
                .map(String::strip)
                .toList();
        return new PromQL(
                series(REGROUPEMENT.matcher(sansDuree).replaceAll(Matcher.quoteReplacement(" "))), regroupements);
    }

    private static List<Serie> series(String expression) {
        List<Serie> series = new ArrayList<>();
        SERIE.matcher(expression)
                .results()
                .filter(trouve -> !"(".equals(trouve.group(2)) && !MOTS.contains(trouve.group(1)))
                .forEach(trouve -> series.add(new Serie(trouve.group(1), conditions(trouve))));
        return series;
    }

    private static List<Condition> conditions(MatchResult serie) {
        return serie.group(2) == null
                ? List.of()
                : CONDITION
                        .matcher(serie.group(2))
                        .results()
                        .map(trouve -> new Condition(trouve.group(1), trouve.group(2), trouve.group(3)))
                        .toList();
    }
}
