package fr.aiguillage.drools;

import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.RulesetRefuseException;
import java.io.StringReader;
import java.util.List;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.compiler.RuntimeTypeCheckOption;
import org.kie.dmn.core.impl.DMNRuntimeImpl;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.dmn.model.api.DRGElement;
import org.kie.dmn.model.api.Decision;
import org.kie.dmn.model.api.DecisionRule;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.internal.io.ResourceFactory;

/** Compiles the XML of one model; a model with any error is refused, since the engine would ignore the bad row. */
final class DmnRuntimeFactory {

    private DmnRuntimeFactory() {}

    static DMNRuntime runtime(String xml) {
        Resource resource = ResourceFactory.newReaderResource(new StringReader(xml), "UTF-8");
        resource.setSourcePath("tables.dmn");
        DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults()
                .setRootClassLoader(new NoClassLoader())
                .buildConfiguration()
                .fromResources(List.of(resource))
                .getOrElseThrow(e -> new RulesetRefuseException(
                        List.of(new Constatation("(fichier)", null, "le fichier ne se lit pas : " + e.getMessage()))));
        ((DMNRuntimeImpl) runtime).setOption(new RuntimeTypeCheckOption(true));
        refuseErrors(model(runtime));
        return runtime;
    }

    static DMNModel model(DMNRuntime runtime) {
        return runtime.getModels().get(0);
    }

    private static void refuseErrors(DMNModel model) {
        List<Constatation> errors = model.getMessages(DMNMessage.Severity.ERROR).stream()
                .map(message -> constatation(model, message))
                .toList();
        if (!errors.isEmpty()) {
            throw new RulesetRefuseException(errors);
        }
    }

    /** The engine names a cell by its identifier, which begins with that of its row, and speaks English. */
    private static Constatation constatation(DMNModel model, DMNMessage message) {
        String cellule = String.valueOf(message.getSourceId());
        for (DRGElement element : model.getDefinitions().getDrgElement()) {
            if (element instanceof Decision decision && decision.getExpression() instanceof DecisionTable table) {
                for (DecisionRule ligne : table.getRule()) {
                    if (cellule.equals(ligne.getId()) || cellule.startsWith(ligne.getId() + "-")) {
                        return new Constatation(
                                decision.getName(),
                                ligne.getId(),
                                "la cellule « " + cellule + " » ne se lit pas (" + message.getText() + ").");
                    }
                }
            }
        }
        return new Constatation(model.getName(), null, "le modèle ne se lit pas (" + message.getText() + ").");
    }
}
