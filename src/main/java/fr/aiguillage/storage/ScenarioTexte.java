package fr.aiguillage.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Replaces the lines of one scenario in the file, and leaves the others. */
final class ScenarioTexte {

    private ScenarioTexte() {}

    /**
     * @param rang of the scenario, from 0; that after the last one to add it
     * @param nouveau {@code null} to remove it
     * @param attendu what the result must say
     */
    static String remplacer(String yaml, int rang, JsonNode nouveau, ArrayNode attendu) {
        String ecrit = nouveau == null
                ? ""
                : ScenarioYaml.ecrire(JsonNodeFactory.instance.arrayNode().add(nouveau));
        String texte = coupe(yaml.endsWith("\n") ? yaml : yaml + "\n", rang, ecrit);
        return dit(texte, attendu) ? texte : entete(yaml) + ScenarioYaml.ecrire(attendu);
    }

    private static String coupe(String yaml, int rang, String ecrit) {
        List<String> lignes = yaml.lines().toList();
        List<Integer> debuts = new ArrayList<>();
        for (int i = 0; i < lignes.size(); i++) {
            if (lignes.get(i).startsWith("- ")) {
                debuts.add(i);
            }
        }
        if (rang >= debuts.size()) {
            return yaml + "\n" + ecrit;
        }
        int debut = debuts.get(rang);
        int fin = rang + 1 < debuts.size() ? debuts.get(rang + 1) : lignes.size();
        while (fin > debut + 1 && horsScenario(lignes.get(fin - 1))) {
            fin--;
        }
        return texte(lignes.subList(0, debut)) + ecrit + texte(lignes.subList(fin, lignes.size()));
    }

    private static boolean horsScenario(String ligne) {
        return ligne.isBlank() || ligne.startsWith("#");
    }

    private static String texte(List<String> lignes) {
        return lignes.stream().map(ligne -> ligne + "\n").collect(Collectors.joining());
    }

    private static boolean dit(String texte, ArrayNode attendu) {
        try {
            return ScenarioYaml.lire(texte).equals(attendu)
                    || ScenarioYaml.lire(texte).toString().equals(attendu.toString());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String entete(String yaml) {
        return texte(yaml.lines().takeWhile(ScenarioTexte::horsScenario).toList());
    }
}
