package fr.aiguillage.drools;

import fr.aiguillage.decision.LigneDeclenchee;
import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.Lieu;
import fr.aiguillage.publication.RulesetRefuseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.model.api.Decision;
import org.kie.dmn.model.api.DecisionRule;
import org.kie.dmn.model.api.DecisionTable;

/** The rows of every table of a model, with what each says of itself in its annotations. */
final class TableRows {

    private static final List<String> ANNOTATIONS = List.of("Source", "Certitude", "Remarque");

    private final Map<String, List<LigneDeclenchee>> parTable = new LinkedHashMap<>();

    TableRows(String fichier, DMNModel model) {
        List<Constatation> errors = new ArrayList<>();
        for (Decision decision : LieuDmn.tables(model.getDefinitions())) {
            Lieu lieu = Lieu.deLaTable(fichier, decision.getName());
            parTable.put(decision.getName(), lignes(lieu, (DecisionTable) decision.getExpression(), errors));
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

    private static List<LigneDeclenchee> lignes(Lieu lieu, DecisionTable table, List<Constatation> errors) {
        List<String> colonnes =
                table.getAnnotation().stream().map(clause -> clause.getName()).toList();
        if (!colonnes.equals(ANNOTATIONS)) {
            errors.add(erreur(
                    lieu, "les colonnes d’annotation doivent être Source, Certitude et Remarque.", "Rétablissez-les."));
            return List.of();
        }
        List<LigneDeclenchee> lignes = new ArrayList<>();
        for (DecisionRule rule : table.getRule()) {
            Lieu ligne = lieu.ligne(rule.getId());
            if (rule.getAnnotationEntry().size() != ANNOTATIONS.size()) {
                errors.add(erreur(ligne, "la source et la certitude manquent.", "Dupliquez plutôt une ligne voisine."));
                continue;
            }
            try {
                lignes.add(Annotations.ligne(lieu.table(), rule.getId(), annotation(rule, 0), annotation(rule, 1)));
            } catch (IllegalArgumentException e) {
                errors.add(erreur(
                        ligne.colonne("Certitude"),
                        "«\u00a0" + annotation(rule, 1) + "\u00a0» n’est pas une certitude.",
                        "Choisissez GUIDE, LECTURE ou HORS_GUIDE."));
            }
        }
        return lignes;
    }

    private static Constatation erreur(Lieu lieu, String message, String remede) {
        return Constatation.erreur("CHARGEMENT", lieu, message, remede);
    }

    private static String annotation(DecisionRule rule, int colonne) {
        return rule.getAnnotationEntry().get(colonne).getText();
    }
}
