package fr.aiguillage.drools;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNDecisionResult.DecisionEvaluationStatus;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.api.core.event.AfterEvaluateDecisionTableEvent;
import org.kie.dmn.api.core.event.DMNRuntimeEventListener;
import org.kie.dmn.core.compiler.RuntimeTypeCheckOption;
import org.kie.dmn.core.impl.DMNRuntimeImpl;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The tables of one file as KIE's own DMN engine, which reads all of FEEL, evaluates them. */
final class KieReferee implements DMNRuntimeEventListener {

    /**
     * What it gives.
     *
     * @param valeurs the answer of each table, by name; {@code null} when it has none
     * @param lignes « table row » for each that answers, rows from 0, in order of evaluation
     */
    record Avis(Map<String, Object> valeurs, List<String> lignes) {}

    private final DMNRuntime runtime;
    private final DMNModel modele;
    private final List<String> lignes = new ArrayList<>();

    /** @throws IllegalArgumentException with everything that KIE says against the file */
    KieReferee(String fichier, String xml) {
        Resource resource = ResourceFactory.newReaderResource(new StringReader(xml), "UTF-8");
        resource.setSourcePath(fichier);
        this.runtime = DMNRuntimeBuilder.fromDefaults()
                .setRootClassLoader(new NoClassLoader())
                .buildConfiguration()
                .fromResources(List.of(resource))
                .getOrElseThrow(IllegalArgumentException::new);
        ((DMNRuntimeImpl) runtime).setOption(new RuntimeTypeCheckOption(true));
        this.modele = runtime.getModels().get(0);
        List<DMNMessage> refus = modele.getMessages(DMNMessage.Severity.ERROR);
        if (!refus.isEmpty()) {
            throw new IllegalArgumentException(refus.toString());
        }
        runtime.addListener(this);
    }

    Avis evaluate(Map<String, Object> entrees, String... decisions) {
        lignes.clear();
        DMNContext context = runtime.newContext();
        entrees.forEach(context::set);
        Map<String, Object> valeurs = new LinkedHashMap<>();
        for (DMNDecisionResult decision :
                runtime.evaluateByName(modele, context, decisions).getDecisionResults()) {
            if (decision.getEvaluationStatus() != DecisionEvaluationStatus.NOT_EVALUATED) {
                valeurs.put(decision.getDecisionName(), decision.getResult());
            }
        }
        return new Avis(valeurs, List.copyOf(lignes));
    }

    @Override
    public void afterEvaluateDecisionTable(AfterEvaluateDecisionTableEvent event) {
        event.getSelected().forEach(rang -> lignes.add(event.getNodeName() + " " + (rang - 1)));
    }
}
