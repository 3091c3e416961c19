package fr.aiguillage.drools;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;

/**
 * The rules that the build compiled to Java.
 *
 * <p>The model is held in a static final field: in the native executable it is made while the image is built, so that
 * its generated class, whose name is a hash, needs no reflection.
 */
final class PrebuiltRules {

    private static final String INDEX = "META-INF/kie/fr.aiguillage/aiguillage/drools-model";
    private static final List<Model> MODELS = models();

    private PrebuiltRules() {}

    static KieBase kieBase() {
        return KieBaseBuilder.createKieBaseFromModel(MODELS, KieServices.get().newKieBaseConfiguration());
    }

    private static List<Model> models() {
        return index().lines()
                .map(String::trim)
                .filter(line -> !line.isEmpty() && !line.startsWith("Drools-Model-Version:"))
                .<Model>map(PrebuiltRules::model)
                .toList();
    }

    private static Model model(String className) {
        try {
            return (Model) Class.forName(className).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The compiled rules name a class that does not exist: " + className, e);
        }
    }

    private static String index() {
        try (InputStream stream = PrebuiltRules.class.getClassLoader().getResourceAsStream(INDEX)) {
            if (stream == null) {
                throw new IllegalStateException("The build did not compile the rules: " + INDEX + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
