package fr.aiguillage.drools;

import fr.aiguillage.decision.LigneDeclenchee;
import fr.aiguillage.decision.RegleDefaillanteException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.api.core.event.AfterEvaluateDecisionTableEvent;
import org.kie.dmn.api.core.event.DMNRuntimeEventListener;

/** Evaluates the tables of one model and tells which rows fired. Safe for use by several threads. */
final class TableEngine {

    private static final String LIGNES = "lignes";

    private final DMNRuntime runtime;
    private final DMNModel model;
    private final TableRows rows;
    private final int version;

    TableEngine(String fichier, String xml, int version) {
        this.runtime = DmnRuntimeFactory.runtime(fichier, xml);
        this.model = DmnRuntimeFactory.model(runtime);
        this.rows = new TableRows(fichier, model);
        this.version = version;
        runtime.addListener(new RowCollector());
    }

    DMNModel model() {
        return model;
    }

    TableRows rows() {
        return rows;
    }

    /**
     * @param decisions the decisions to evaluate, by name; those they require are evaluated too
     * @throws RegleDefaillanteException when a decision fails or leaves a hole
     */
    Evaluation evaluate(Map<String, Object> entrees, String... decisions) {
        DMNContext context = runtime.newContext();
        entrees.forEach(context::set);
        List<LigneDeclenchee> lignes = new ArrayList<>();
        context.getMetadata().set(LIGNES, lignes);
        DMNResult result = runtime.evaluateByName(model, context, decisions);
        Map<String, Object> valeurs = new LinkedHashMap<>();
        for (DMNDecisionResult decision : result.getDecisionResults()) {
            if (decision.getEvaluationStatus() == DMNDecisionResult.DecisionEvaluationStatus.NOT_EVALUATED) {
                continue;
            }
            if (decision.getEvaluationStatus() != DMNDecisionResult.DecisionEvaluationStatus.SUCCEEDED
                    || decision.getResult() == null) {
                throw new RegleDefaillanteException(version, decision.getDecisionName(), detail(decision, entrees));
            }
            valeurs.put(decision.getDecisionName(), decision.getResult());
        }
        return new Evaluation(valeurs, List.copyOf(lignes));
    }

    private static String detail(DMNDecisionResult decision, Map<String, Object> entrees) {
        return "La table «\u00a0" + decision.getDecisionName() + "\u00a0» ne donne pas de réponse pour " + entrees + " "
                + decision.getMessages().stream()
                        .map(message -> message.getText())
                        .toList();
    }

    private final class RowCollector implements DMNRuntimeEventListener {

        @Override
        @SuppressWarnings("unchecked")
        public void afterEvaluateDecisionTable(AfterEvaluateDecisionTableEvent event) {
            List<LigneDeclenchee> lignes = (List<LigneDeclenchee>)
                    event.getResult().getContext().getMetadata().get(LIGNES);
            for (int rang : event.getSelected()) {
                lignes.add(rows.ligne(event.getNodeName(), rang));
            }
        }
    }
}
