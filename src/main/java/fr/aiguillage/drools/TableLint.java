package fr.aiguillage.drools;

import fr.aiguillage.decision.CodeSeuil;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.publication.Constatation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.model.api.DRGElement;
import org.kie.dmn.model.api.Decision;
import org.kie.dmn.model.api.DecisionRule;
import org.kie.dmn.model.api.DecisionTable;

/**
 * What the engine and its validator do not say of a model: a missing threshold must never read as « never reached ».
 */
final class TableLint {

    private static final String INDIFFERENT = "-";

    private final Seuils seuils;
    private final List<Constatation> constatations = new ArrayList<>();

    private TableLint(Seuils seuils) {
        this.seuils = seuils;
    }

    static List<Constatation> constatations(DMNModel model, Seuils seuils) {
        TableLint lint = new TableLint(seuils);
        for (DRGElement element : model.getDefinitions().getDrgElement()) {
            if (element instanceof Decision decision && decision.getExpression() instanceof DecisionTable table) {
                lint.examiner(decision.getName(), table);
            }
        }
        return lint.constatations;
    }

    private void examiner(String nom, DecisionTable table) {
        List<String> entrees = table.getInput().stream()
                .map(entree -> entree.getInputExpression().getText())
                .toList();
        for (DecisionRule ligne : table.getRule()) {
            for (int colonne = 0; colonne < entrees.size(); colonne++) {
                String cellule = ligne.getInputEntry().get(colonne).getText().trim();
                if (cellule.isEmpty()) {
                    signaler(nom, ligne, "une cellule est vide ; écrivez - quand la colonne ne compte pas.");
                }
            }
            exigerLesSeuils(nom, ligne, entrees);
        }
    }

    private void exigerLesSeuils(String nom, DecisionRule ligne, List<String> entrees) {
        int colonneActe = entrees.indexOf("acte");
        if (colonneActe < 0) {
            return;
        }
        String actes = ligne.getInputEntry().get(colonneActe).getText();
        for (Map.Entry<CodeSeuil, String> position : ProfilContext.POSITIONS.entrySet()) {
            int colonne = entrees.indexOf(position.getValue());
            if (colonne >= 0
                    && !INDIFFERENT.equals(
                            ligne.getInputEntry().get(colonne).getText().trim())) {
                Stream.of(Acte.values())
                        .filter(acte -> actes.contains("\"" + acte + "\""))
                        .filter(acte -> seuils.de(acte).stream().noneMatch(s -> s.code() == position.getKey()))
                        .forEach(acte -> signaler(nom, ligne, manque(acte, position.getKey())));
            }
        }
    }

    private static String manque(Acte acte, CodeSeuil seuil) {
        return "elle compare au seuil " + seuil + ", que la table « Seuils » ne donne pas pour " + acte + ".";
    }

    private void signaler(String table, DecisionRule ligne, String message) {
        constatations.add(new Constatation(table, ligne.getId(), message));
    }
}
