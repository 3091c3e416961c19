package fr.aiguillage.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.aiguillage.publication.controle.EditeurDeScenarios;
import fr.aiguillage.publication.controle.EditionDeScenario;
import fr.aiguillage.publication.table.ModificationImpossibleException;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Edits the file of scenarios one by one. The other scenarios and their comments stay as they are, to the character,
 * when each scenario starts a line with {@code -}; otherwise the file is written anew after its first comment.
 *
 * <p>Every method throws {@link IllegalArgumentException}, with a French message, when what would be written is not a
 * file of scenarios or no scenario has that name.
 */
public final class ScenarioEditeur implements EditeurDeScenarios {

    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public String ecrire(String yaml, String nom, String scenario) {
        return estPresent(ScenarioYaml.lire(yaml), nom) ? remplacer(yaml, nom, scenario) : ajouter(yaml, scenario);
    }

    /** @param scenario JSON; a field that it leaves out stays as it is, a field that is {@code null} is removed */
    public String remplacer(String yaml, String nom, String scenario) {
        ArrayNode avant = ScenarioYaml.lire(yaml);
        int rang = rang(avant, nom);
        ObjectNode nouveau = ((ObjectNode) avant.get(rang)).deepCopy();
        nouveau.setAll(objet(scenario));
        sansNul(nouveau);
        return verifie(new ScenarioTexte(yaml, avant).remplacer(rang, nouveau).ecrit());
    }

    /** @param scenario JSON; it comes last */
    public String ajouter(String yaml, String scenario) {
        ArrayNode avant = ScenarioYaml.lire(yaml);
        ObjectNode nouveau = sansNul(objet(scenario));
        return verifie(
                new ScenarioTexte(yaml, avant).remplacer(avant.size(), nouveau).ecrit());
    }

    @Override
    public String supprimer(String yaml, String nom) {
        ArrayNode avant = ScenarioYaml.lire(yaml);
        return verifie(
                new ScenarioTexte(yaml, avant).remplacer(rang(avant, nom), null).ecrit());
    }

    @Override
    public String modifier(String yaml, List<EditionDeScenario> editions) {
        ScenarioTexte texte = new ScenarioTexte(yaml, ScenarioYaml.lire(yaml));
        for (int rang = 0; rang < editions.size(); rang++) {
            try {
                modifier(texte, editions.get(rang));
            } catch (IllegalArgumentException e) {
                throw new ModificationImpossibleException(rang, e.getMessage());
            }
        }
        return verifie(texte.ecrit());
    }

    private static void modifier(ScenarioTexte texte, EditionDeScenario edition) {
        if (edition instanceof EditionDeScenario.Supprimer supprimer) {
            texte.remplacer(rang(texte.scenarios(), supprimer.nom()), null);
        } else if (edition instanceof EditionDeScenario.Ecrire ecrire) {
            int rang = ecrire.nom() == null ? texte.scenarios().size() : rang(texte.scenarios(), ecrire.nom());
            ObjectNode ancien = ecrire.nom() == null
                    ? JSON.createObjectNode()
                    : (ObjectNode) texte.scenarios().get(rang);
            ObjectNode nouveau = ScenarioObjet.change(ancien, ecrire.scenario());
            ScenarioFile.lireUn(nouveau);
            texte.remplacer(rang, nouveau);
        }
    }

    private static boolean estPresent(ArrayNode scenarios, String nom) {
        return StreamSupport.stream(scenarios.spliterator(), false)
                .anyMatch(scenario -> scenario.path("nom").asText().equals(nom));
    }

    private static int rang(ArrayNode scenarios, String nom) {
        for (int rang = 0; rang < scenarios.size(); rang++) {
            if (scenarios.get(rang).isObject()
                    && scenarios.get(rang).path("nom").asText().equals(nom)) {
                return rang;
            }
        }
        throw new IllegalArgumentException(
                "Aucun scénario ne s’appelle «\u00a0" + nom + "\u00a0»\u00a0: choisissez parmi les noms du fichier.");
    }

    static ObjectNode objet(String json) {
        try {
            if (JSON.readTree(json) instanceof ObjectNode objet) {
                return objet;
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Le scénario n’est pas du JSON bien formé : corrigez-le.", e);
        }
        throw new IllegalArgumentException("Le scénario n’est pas un objet JSON : donnez-lui un nom et une demande.");
    }

    private static ObjectNode sansNul(ObjectNode objet) {
        objet.properties().stream()
                .filter(champ -> champ.getValue().isNull())
                .map(java.util.Map.Entry::getKey)
                .toList()
                .forEach(objet::remove);
        return objet;
    }

    private static String verifie(String yaml) {
        new ScenarioFile().lire(yaml);
        return yaml;
    }
}
