package fr.aiguillage.nativeimage.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A caller is compiled against a library, which then changes. */
class WalkTest {

    private static final String LIBRARY =
            "class Library { String field; static void method() {} static class Inner {} }";

    @TempDir
    Path folder;

    private Sources sources;

    @BeforeEach
    void compile() throws IOException {
        sources = new Sources(folder).compile(LIBRARY);
    }

    @Test
    void findsNothingWhereAllIsThere() throws IOException {
        sources.compile("class Caller { void run() { Library.method(); } }");

        assertThat(missing()).isEmpty();
    }

    @Test
    void findsAFieldThatIsGoneInALambda() throws IOException {
        sources.compile("class Caller { Runnable run(Library library) { return () -> library.field = null; } }")
                .compile("class Library {}");

        assertThat(missing()).containsExactly("Library.field");
    }

    @Test
    void findsAMethodThatIsGone() throws IOException {
        sources.compile("class Caller { void run() { Library.method(); } }").compile("class Library {}");

        assertThat(missing()).containsExactly("Library.method()");
    }

    @Test
    void findsAMethodThatIsNamedAndNotCalled() throws IOException {
        sources.compile("class Caller { Runnable task; void run() { task = Library::method; } }")
                .compile("class Library {}");

        assertThat(missing()).contains("Library.method()");
    }

    @Test
    void findsAFieldThatBecamePrivate() throws IOException {
        sources.compile("class Caller { Object run() { return new Library().field; } }")
                .compile("class Library { private String field; }");

        assertThat(missing()).containsExactly("Library.field");
    }

    @Test
    void findsAClassThatIsGoneEvenWhereItIsCaught() throws IOException {
        sources.compile(
                        "class Caller { void run() { try { new Library.Inner(); } catch (NoClassDefFoundError e) { } } }")
                .delete("Library$Inner");

        assertThat(missing()).containsExactly("Library$Inner");
    }

    @Test
    void findsAClassWhoseParentIsGone() throws IOException {
        sources.compile("class Caller { Object run() { return Child.class; } }", "class Child extends Library {}")
                .delete("Library");

        assertThat(missing()).containsExactly("Library");
    }

    @Test
    void looksIntoAStaticInitialiser() throws IOException {
        sources.compile("class Caller { static { Library.method(); } void run() { new Caller(); } }")
                .compile("class Library {}");

        assertThat(missing()).containsExactly("Library.method()");
    }

    @Test
    void followsACallToWhatIsMadeElsewhere() throws IOException {
        sources.compile(
                        "interface Task { void act(); }",
                        "class Made implements Task { public void act() { Library.method(); } }",
                        "class NeverMade implements Task { public void act() { new Library.Inner(); } }",
                        "class Caller { Task make() { return new Made(); } void run(Task task) { task.act(); } }")
                .compile("class Library {}")
                .delete("Library$Inner");

        assertThat(missing()).containsExactly("Library.method()");
    }

    @Test
    void passesOverWhatNothingReaches() throws IOException {
        sources.compile("class Caller { void run() {} }", "class Other { void act() { Library.method(); } }")
                .compile("class Library {}");

        assertThat(missing()).isEmpty();
    }

    @Test
    void looksIntoWhatMetadataRegistersOnly() throws IOException {
        sources.compile(
                        "class Caller { void run() {} }",
                        "class Other { void act() { Library.method(); } void rest() { new Library(); } }")
                .delete("Library");
        String metadata = "{\"reflection\": [{\"type\": \"Other\", \"methods\": [{\"name\": \"act\"}]}]}";

        assertThat(missing(Registered.read(metadata.getBytes(StandardCharsets.UTF_8)), List.of()))
                .containsExactly("Library");
    }

    @Test
    void looksIntoWhatReplacesAMethodAndNotIntoTheMethod() throws IOException {
        sources.compile("class Caller { void run() { act(); } static void act() { new Library.Inner(); } }", """
                        import com.oracle.svm.core.annotate.*;
                        @TargetClass(className = "Caller")
                        final class Target { @Substitute static void act() { Library.method(); } }
                        """)
                .compile("class Library {}")
                .delete("Library$Inner");

        assertThat(missing(List.of(), List.of("Target"))).containsExactly("Library.method()");
    }

    private Stream<String> missing() {
        return missing(List.of(), List.of());
    }

    /** From all methods of the caller on. */
    private Stream<String> missing(List<Registered> registered, List<String> substitutions) {
        Classes classes = new Classes(
                sources::classFile,
                new Substitutions(substitutions.stream()
                        .map(name -> ClassFileReader.read(sources.classFile(name)))
                        .toList()));
        return Walk.from(
                        Stream.concat(Stream.of(Registered.all("Caller")), registered.stream())
                                .flatMap(type -> type.uses(classes))
                                .toList(),
                        classes)
                .missing()
                .stream()
                .map(Walk.Missing::name);
    }
}
