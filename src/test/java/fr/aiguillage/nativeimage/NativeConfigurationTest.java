package fr.aiguillage.nativeimage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.oracle.svm.core.annotate.TargetClass;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the native executable is told to reach must exist: a name that is wrong there is passed over in silence. */
class NativeConfigurationTest {

    static List<Path> files() throws IOException {
        return ReachabilityMetadata.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysWhy(Path file) {
        assertThat(ReachabilityMetadata.read(file).comment()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("files")
    void namesOnlyTypesAndMembersThatExist(Path file) {
        assertThat(ReachabilityMetadata.read(file).types())
                .allSatisfy(entry -> assertThatCode(() -> Reflected.find(entry)).doesNotThrowAnyException());
    }

    @ParameterizedTest
    @MethodSource("files")
    void namesOnlyResourcesThatExist(Path file) throws IOException {
        ClassPath classPath = new ClassPath();

        assertThat(ReachabilityMetadata.read(file).globs()).allMatch(classPath::matches);
        assertThat(ReachabilityMetadata.read(file).bundles()).allMatch(classPath::hasBundle);
    }

    @Test
    void registersEveryTypeThatTheRulesImport() throws IOException, ClassNotFoundException {
        assertThat(registered()).containsAll(FactTypes.imported());
    }

    @Test
    void registersEveryRecordThatIsWrittenWhereNoSignatureNamesIt() throws ClassNotFoundException {
        assertThat(registered()).containsAll(WrittenRecords.names());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drools.TablesWithoutCompiler",
                "wiring.FeelWithoutCompiler",
                "wiring.FeelWithoutXQuery",
                "wiring.OpenApiOfTheBuild",
                "wiring.ProblemsWithoutChallenge",
                "wiring.XStreamWithoutAwt"
            })
    void replacesOnlyMethodsThatExist(String name) throws ClassNotFoundException {
        Class<?> substitution = Class.forName("fr.aiguillage." + name);
        Class<?> target = Class.forName(
                substitution.getAnnotation(TargetClass.class).className(),
                false,
                getClass().getClassLoader());

        assertThat(Stream.of(substitution.getDeclaredMethods()).map(NativeConfigurationTest::signature))
                .isNotEmpty()
                .isSubsetOf(Stream.of(target.getDeclaredMethods())
                        .map(NativeConfigurationTest::signature)
                        .toList());
    }

    private static String signature(Method method) {
        return Modifier.isStatic(method.getModifiers()) + " " + method.getReturnType() + " " + method.getName()
                + List.of(method.getParameterTypes());
    }

    private static List<String> registered() throws ClassNotFoundException {
        RegisterForReflection registered =
                Class.forName("fr.aiguillage.wiring.NativeReflection").getAnnotation(RegisterForReflection.class);
        return Stream.of(registered.targets()).map(Class::getName).toList();
    }
}
