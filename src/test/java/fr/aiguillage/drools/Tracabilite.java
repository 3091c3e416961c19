package fr.aiguillage.drools;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.aiguillage.decision.LigneDeclenchee;
import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.storage.ShippedRuleset;
import fr.aiguillage.storage.fichier.DmnFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where each fact of the guide and each reading stands in the rules and in the tables. */
final class Tracabilite {

    private static final int LECTURES = 59;

    private final JsonNode guide = guide();
    private final Map<String, List<String>> emplacements = new TreeMap<>();
    private final Map<String, String> raisons = new TreeMap<>();

    Tracabilite() {
        lignes().forEach(ligne -> Stream.concat(ligne.faits().stream(), ligne.lectures().stream())
                .forEach(numero -> emplacements
                        .computeIfAbsent(numero, nouveau -> new ArrayList<>())
                        .add(ligne.table() + ", `" + ligne.ligne() + "`")));
        guide.get("sansContenu")
                .forEach(groupe -> groupe.get("faits")
                        .forEach(fait ->
                                raisons.put(fait.asText(), groupe.get("raison").asText())));
        guide.get("lecturesAilleurs")
                .forEach(ailleurs -> raisons.put(
                        ailleurs.get("lecture").asText(), ailleurs.get("raison").asText()));
    }

    /** The facts with content and the readings that stand nowhere. */
    List<String> manquants() {
        return Stream.concat(faits(), lectures())
                .filter(numero -> !emplacements.containsKey(numero) && !raisons.containsKey(numero))
                .toList();
    }

    /** What is said to have no content and yet is cited. */
    List<String> contradictions() {
        return raisons.keySet().stream().filter(emplacements::containsKey).toList();
    }

    /** What is cited and yet does not exist. */
    List<String> inconnus() {
        Set<String> connus = Stream.concat(faits(), lectures()).collect(Collectors.toSet());
        return emplacements.keySet().stream()
                .filter(numero -> !connus.contains(numero))
                .toList();
    }

    String markdown() {
        StringBuilder page = new StringBuilder("# Traçabilité\n\n")
                .append(
                        "Où se trouve chaque fait du guide et chaque lecture, dans les règles et dans les tables. Cette page est\n")
                .append("écrite par la construction du projet à partir des tables : ne la modifiez pas.\n");
        for (JsonNode feuille : guide.get("feuilles")) {
            page.append("\n## ")
                    .append(feuille.get("titre").asText())
                    .append(" (p. ")
                    .append(feuille.get("page"));
            page.append(")\n\n| Fait | Où |\n|---|---|\n");
            numeros("F%03d", feuille.get("de").asInt(), feuille.get("a").asInt())
                    .forEach(fait -> ligne(page, fait));
        }
        page.append("\n## Lectures\n\n| Lecture | Où |\n|---|---|\n");
        lectures().forEach(lecture -> ligne(page, lecture));
        return page.toString();
    }

    private void ligne(StringBuilder page, String numero) {
        List<String> lieux = emplacements.get(numero);
        String ou = lieux != null ? String.join(" ; ", lieux) : "— " + raisons.get(numero);
        page.append("| ").append(numero).append(" | ").append(ou).append(" |\n");
    }

    private Stream<String> faits() {
        JsonNode feuilles = guide.get("feuilles");
        return numeros("F%03d", 1, feuilles.get(feuilles.size() - 1).get("a").asInt());
    }

    private static Stream<String> lectures() {
        return numeros("A-%02d", 1, LECTURES);
    }

    private static Stream<String> numeros(String format, int de, int a) {
        return IntStream.rangeClosed(de, a).mapToObj(format::formatted);
    }

    private static List<LigneDeclenchee> lignes() {
        RulesetContent contenu = ShippedRuleset.VERSION.contenu();
        return Stream.of(
                        new FactRules(PrebuiltRules.kieBase()).lignes(),
                        rows(contenu, RulesetContent.AIGUILLAGE),
                        rows(contenu, RulesetContent.ACCOMPAGNEMENT))
                .flatMap(List::stream)
                .toList();
    }

    private static List<LigneDeclenchee> rows(RulesetContent contenu, String fichier) {
        return new TableRows(new DmnFile().lire(fichier, contenu.fichier(fichier))).lignes(Set.of());
    }

    private static JsonNode guide() {
        try (InputStream faits = Tracabilite.class.getResourceAsStream("/guide/faits.yaml")) {
            return new YAMLMapper().readTree(faits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
