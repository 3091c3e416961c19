package fr.aiguillage.drools;

import fr.aiguillage.decision.LigneDeclenchee;
import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.RulesetRefuseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.model.api.DRGElement;
import org.kie.dmn.model.api.Decision;
import org.kie.dmn.model.api.DecisionRule;
import org.kie.dmn.model.api.DecisionTable;

/** The rows of every table of a model, with what each says of itself in its annotations. */
final class TableRows {

    private static final List<String> ANNOTATIONS = List.of("Source", "Certitude", "Remarque");

    private final Map<String, List<LigneDeclenchee>> parTable = new LinkedHashMap<>();

    TableRows(DMNModel model) {
        List<Constatation> errors = new ArrayList<>();
        for (DRGElement element : model.getDefinitions().getDrgElement()) {
            if (element instanceof Decision decision && decision.getExpression() instanceof DecisionTable table) {
                parTable.put(decision.getName(), lignes(decision.getName(), table, errors));
            }
        }
        if (!errors.isEmpty()) {
            throw new RulesetRefuseException(errors);
        }
    }

    /** @param rang the position of the row in its table, from 1 */
    LigneDeclenchee ligne(String table, int rang) {
        return parTable.get(table).get(rang - 1);
    }

    /** @param sauf the tables to leave out */
    List<LigneDeclenchee> lignes(Set<String> sauf) {
        return parTable.entrySet().stream()
                .filter(table -> !sauf.contains(table.getKey()))
                .flatMap(table -> table.getValue().stream())
                .toList();
    }

    private static List<LigneDeclenchee> lignes(String nom, DecisionTable table, List<Constatation> errors) {
        List<String> colonnes =
                table.getAnnotation().stream().map(clause -> clause.getName()).toList();
        if (!colonnes.equals(ANNOTATIONS)) {
            errors.add(new Constatation(
                    nom, null, "les colonnes d’annotation doivent être Source, Certitude et Remarque."));
            return List.of();
        }
        List<LigneDeclenchee> lignes = new ArrayList<>();
        for (DecisionRule rule : table.getRule()) {
            if (rule.getAnnotationEntry().size() != ANNOTATIONS.size()) {
                errors.add(new Constatation(
                        nom, rule.getId(), "la source et la certitude manquent ; dupliquez une ligne voisine."));
                continue;
            }
            try {
                lignes.add(Annotations.ligne(nom, rule.getId(), annotation(rule, 0), annotation(rule, 1)));
            } catch (IllegalArgumentException e) {
                errors.add(new Constatation(nom, rule.getId(), "la certitude doit être GUIDE, LECTURE ou HORS_GUIDE."));
            }
        }
        return lignes;
    }

    private static String annotation(DecisionRule rule, int colonne) {
        return rule.getAnnotationEntry().get(colonne).getText();
    }
}
