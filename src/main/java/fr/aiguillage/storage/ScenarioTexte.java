package fr.aiguillage.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The file of scenarios while the lines of some are replaced and the others left. */
final class ScenarioTexte {

    private final String entete;
    private final ArrayNode scenarios;
    private String texte;

    ScenarioTexte(String yaml, ArrayNode scenarios) {
        this.entete = texte(yaml.lines().takeWhile(ScenarioTexte::horsScenario).toList());
        this.scenarios = scenarios.deepCopy();
        this.texte = yaml.endsWith("\n") ? yaml : yaml + "\n";
    }

    /** As they stand now. */
    ArrayNode scenarios() {
        return scenarios;
    }

    /**
     * @param rang of the scenario, from 0; that after the last one to add it
     * @param nouveau {@code null} to remove it
     */
    ScenarioTexte remplacer(int rang, JsonNode nouveau) {
        String ecrit = nouveau == null
                ? ""
                : ScenarioYaml.ecrire(JsonNodeFactory.instance.arrayNode().add(nouveau));
        texte = coupe(texte, rang, ecrit);
        if (nouveau == null) {
            scenarios.remove(rang);
        } else if (rang < scenarios.size()) {
            scenarios.set(rang, nouveau);
        } else {
            scenarios.add(nouveau);
        }
        return this;
    }

    /** The file; written anew after its first comment when its lines could not be told apart. */
    String ecrit() {
        return dit() ? texte : entete + ScenarioYaml.ecrire(scenarios);
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

    private boolean dit() {
        try {
            ArrayNode lus = ScenarioYaml.lire(texte);
            return lus.equals(scenarios) || lus.toString().equals(scenarios.toString());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
