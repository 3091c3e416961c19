package fr.aiguillage.drools;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The elements that a file of tables may hold, and in which others: those of the shipped ones, and no more. */
final class ElementsPermis {

    static final String RACINE = "";

    private static final Map<String, String> ESPACES = Map.of(
            "https://www.omg.org/spec/DMN/20191111/MODEL/", "",
            "https://www.omg.org/spec/DMN/20191111/DMNDI/", "dmndi",
            "http://www.omg.org/spec/DMN/20180521/DC/", "dc",
            "http://www.omg.org/spec/DMN/20180521/DI/", "di",
            "http://bpmn.io/schema/dmn/biodi/2.0", "biodi");

    private static final Map<String, Set<String>> CONTENUS = Map.ofEntries(
            Map.entry(RACINE, Set.of("definitions")),
            Map.entry("definitions", Set.of("description", "itemDefinition", "inputData", "decision", "dmndi:DMNDI")),
            Map.entry("itemDefinition", Set.of("description", "typeRef", "allowedValues", "itemComponent")),
            Map.entry("itemComponent", Set.of("description", "typeRef")),
            Map.entry("allowedValues", Set.of("text")),
            Map.entry("inputData", Set.of("description", "variable")),
            Map.entry("decision", Set.of("description", "variable", "informationRequirement", "decisionTable")),
            Map.entry("informationRequirement", Set.of("requiredInput", "requiredDecision")),
            Map.entry("decisionTable", Set.of("description", "input", "output", "annotation", "rule")),
            Map.entry("input", Set.of("description", "inputExpression")),
            Map.entry("output", Set.of("description")),
            Map.entry("inputExpression", Set.of("text")),
            Map.entry("rule", Set.of("description", "inputEntry", "outputEntry", "annotationEntry")),
            Map.entry("inputEntry", Set.of("description", "text")),
            Map.entry("outputEntry", Set.of("description", "text")),
            Map.entry("annotationEntry", Set.of("text")),
            Map.entry("dmndi:DMNDI", Set.of("dmndi:DMNDiagram")),
            Map.entry("dmndi:DMNDiagram", Set.of("dmndi:Size", "dmndi:DMNShape", "dmndi:DMNEdge")),
            Map.entry("dmndi:DMNShape", Set.of("dc:Bounds", "dmndi:DMNLabel")),
            Map.entry("dmndi:DMNEdge", Set.of("di:waypoint", "dmndi:DMNLabel")),
            Map.entry("dmndi:DMNLabel", Set.of("dc:Bounds")));

    /** What two readers could understand differently if it stood twice. */
    private static final Set<String> SEULS = Set.of(
            "description",
            "typeRef",
            "allowedValues",
            "text",
            "variable",
            "decisionTable",
            "inputExpression",
            "requiredInput",
            "requiredDecision",
            "dmndi:DMNDI");

    private static final Set<String> TEXTES = Set.of("description", "typeRef", "text");

    private ElementsPermis() {}

    /** The name of an element with the usual prefix of its namespace; {@code null} when that is none of ours. */
    static String nom(String espace, String local) {
        String prefixe = ESPACES.get(espace == null ? "" : espace);
        if (prefixe == null) {
            return null;
        }
        return prefixe.isEmpty() ? local : prefixe + ":" + local;
    }

    static boolean estTexte(String element) {
        return TEXTES.contains(element);
    }

    /** @param deja whether its parent already holds one */
    static Optional<Defaut> element(String parent, String nom, String ecrit, boolean deja) {
        if (!CONTENUS.getOrDefault(parent, Set.of()).contains(nom == null ? "" : nom)) {
            return Optional.of(new Defaut(
                    "l’élément «\u00a0" + Caracteres.extrait(ecrit) + "\u00a0» n’est pas permis"
                            + (parent.isEmpty() ? "." : " dans «\u00a0" + parent + "\u00a0»."),
                    "Retirez-le\u00a0: un jeu de règles n’est fait que de tables."));
        }
        return deja && SEULS.contains(nom)
                ? Optional.of(new Defaut(
                        "l’élément «\u00a0" + nom + "\u00a0» est écrit deux fois dans «\u00a0" + parent + "\u00a0».",
                        "Gardez-en un."))
                : Optional.empty();
    }

    static Optional<Defaut> espace(String prefixe, String uri) {
        String attendu = ESPACES.get(uri == null ? "" : uri);
        return prefixe.equals(attendu)
                ? Optional.empty()
                : Optional.of(new Defaut(
                        "l’espace de noms «\u00a0" + Caracteres.extrait(uri == null ? "" : uri)
                                + "\u00a0» n’est pas permis"
                                + (prefixe.isEmpty() ? "." : " sous le préfixe «\u00a0" + prefixe + "\u00a0»."),
                        "Enregistrez le fichier au format DMN\u00a01.3, sans extension."));
    }
}
