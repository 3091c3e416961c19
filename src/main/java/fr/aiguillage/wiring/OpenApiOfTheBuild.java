package fr.aiguillage.wiring;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.filter.AutoSecurityFilter;
import io.smallrye.openapi.runtime.io.Format;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * In the native executable, the OpenAPI document as the build has written it: nothing changes it at run time, and
 * reading and writing it anew would take half of the start.
 */
@TargetClass(className = "io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService")
final class OpenApiOfTheBuild {

    private OpenApiOfTheBuild() {}

    @Substitute
    void prepareDocument(AutoSecurityFilter security, Map<RunStage, List<String>> filters, String name) {}

    @Substitute
    public byte[] getDocument(String name, Format format) {
        String document = OpenApiConstants.BASE_NAME + "." + format;
        try (InputStream stream = OpenApiOfTheBuild.class.getClassLoader().getResourceAsStream(document)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
