package fr.aiguillage.storage.fichier;

import fr.aiguillage.publication.table.Condition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** The item definitions of a file, by name. */
final class Types {

    private final Map<String, Element> definitions = new LinkedHashMap<>();

    Types(Element racine) {
        Dom.enfants(racine, "itemDefinition")
                .forEach(definition -> definitions.put(definition.getAttribute("name"), definition));
    }

    /** The values of each enumeration, in the order of the file. */
    Map<String, List<String>> enumerations() {
        Map<String, List<String>> enumerations = new LinkedHashMap<>();
        definitions.forEach((nom, definition) -> {
            List<String> valeurs = valeurs(definition);
            if (!valeurs.isEmpty()) {
                enumerations.put(nom, valeurs);
            }
        });
        return enumerations;
    }

    /** The text element that lists the values of an enumeration. */
    Optional<Element> permises(String type) {
        return Optional.ofNullable(definitions.get(type))
                .flatMap(definition -> Dom.enfant(definition, "allowedValues"))
                .flatMap(permises -> Dom.enfant(permises, "text"));
    }

    /**
     * The enumeration or the base type behind a name: that of the elements, for a list.
     *
     * @return {@code null} when there is none, or when it has several components
     */
    String resoudre(String type) {
        String nom = type;
        for (int pas = 0; pas <= definitions.size(); pas++) {
            Element definition = definitions.get(nom);
            if (definition == null || !valeurs(definition).isEmpty()) {
                return nom;
            }
            String base = Dom.texte(definition, "typeRef").trim();
            nom = base.isEmpty() ? null : base;
        }
        return null;
    }

    private static List<String> valeurs(Element definition) {
        return Dom.enfant(definition, "allowedValues")
                .map(permises -> litteraux(Dom.texte(permises, "text")))
                .orElse(List.of());
    }

    private static List<String> litteraux(String texte) {
        try {
            Condition condition = Condition.lire(texte);
            return condition.sauf() ? List.of() : condition.valeurs();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
