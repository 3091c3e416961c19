package fr.aiguillage.drools;

import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.Lieu;
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
import org.kie.internal.io.ResourceFactory;

/** Compiles the XML of one model; a model with any error is refused, since the engine would ignore the bad row. */
final class DmnRuntimeFactory {

    private DmnRuntimeFactory() {}

    static DMNRuntime runtime(String fichier, String xml) {
        DMNRuntime runtime = compile(fichier, xml);
        ((DMNRuntimeImpl) runtime).setOption(new RuntimeTypeCheckOption(true));
        refuseErrors(fichier, model(runtime));
        return runtime;
    }

    static DMNModel model(DMNRuntime runtime) {
        return runtime.getModels().get(0);
    }

    /** The engine answers some malformed models with whatever exception they lead it to. */
    private static DMNRuntime compile(String fichier, String xml) {
        Resource resource = ResourceFactory.newReaderResource(new StringReader(xml), "UTF-8");
        resource.setSourcePath(fichier);
        try {
            return DMNRuntimeBuilder.fromDefaults()
                    .setRootClassLoader(new NoClassLoader())
                    .buildConfiguration()
                    .fromResources(List.of(resource))
                    .getOrElseThrow(IllegalArgumentException::new);
        } catch (RuntimeException e) {
            throw new RulesetRefuseException(List.of(Constatation.erreur(
                    "CHARGEMENT",
                    Lieu.duFichier(fichier),
                    "le fichier ne se lit pas (" + e.getMessage() + ").",
                    "Repartez d’une version saine.")));
        }
    }

    private static void refuseErrors(String fichier, DMNModel model) {
        List<Constatation> errors = model.getMessages(DMNMessage.Severity.ERROR).stream()
                .map(message -> MessagesDuMoteur.constatation(fichier, message))
                .distinct()
                .toList();
        if (!errors.isEmpty()) {
            throw new RulesetRefuseException(errors);
        }
    }
}
