package fr.aiguillage.nativeimage.linkage;

import com.oracle.svm.core.annotate.TargetClass;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.graalvm.word.WordBase;

/** The jars of the packaged service, in the order in which they are searched, and what the builder itself brings. */
final class PackagedService implements Closeable {

    private static final Path FOLDER = Path.of("target/quarkus-app");
    private static final String SUBSTITUTION = Marks.PACKAGE.substring(1) + "TargetClass";

    private final Jars jars;
    private final Jars generated;
    private final Jars own;
    private final URLClassLoader loader;

    PackagedService() throws IOException {
        List<Path> ofQuarkus = List.of(FOLDER.resolve("quarkus/generated-bytecode.jar"));
        List<Path> paths = Stream.of(
                        List.of(FOLDER.resolve("quarkus/transformed-bytecode.jar")),
                        ofQuarkus,
                        in("app"),
                        in("lib/boot"),
                        in("lib/main"),
                        List.of(jarOf(TargetClass.class), jarOf(WordBase.class)))
                .flatMap(List::stream)
                .toList();
        jars = new Jars(paths);
        generated = new Jars(ofQuarkus);
        own = new Jars(in("app"));
        loader = new URLClassLoader(
                paths.stream().map(PackagedService::url).toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    Walk walk() {
        Classes classes = classes();
        return Walk.from(new Roots(jars, generated, own).uses(classes), classes);
    }

    /** The types that our own metadata registers. */
    List<String> registered() {
        return Roots.metadata(own)
                .map(registered -> registered.type().replace('/', '.'))
                .distinct()
                .toList();
    }

    ClassLoader loader() {
        return loader;
    }

    private Classes classes() {
        return new Classes(
                jars::classFile,
                new Substitutions(jars.classes()
                        .map(jars::classFile)
                        .filter(bytes -> new String(bytes, StandardCharsets.ISO_8859_1).contains(SUBSTITUTION))
                        .map(ClassFileReader::read)
                        .filter(this::applies)
                        .toList()));
    }

    @Override
    public void close() throws IOException {
        loader.close();
        jars.close();
        generated.close();
        own.close();
    }

    private boolean applies(ClassFile substitution) {
        return substitution
                .marks()
                .target()
                .filter(target -> substitution.marks().conditions().stream()
                        .allMatch(condition -> holds(condition, target.replace('/', '.'))))
                .isPresent();
    }

    /** A condition that only the builder can tell is taken to hold. */
    private boolean holds(String condition, String target) {
        try {
            var constructor = loader.loadClass(condition).getDeclaredConstructor();
            constructor.setAccessible(true);
            return test(constructor.newInstance(), target);
        } catch (ReflectiveOperationException | LinkageError e) {
            return true;
        }
    }

    @SuppressWarnings("unchecked")
    private static boolean test(Object condition, String target) {
        return condition instanceof BooleanSupplier supplier
                ? supplier.getAsBoolean()
                : ((Predicate<String>) condition).test(target);
    }

    private static List<Path> in(String folder) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    static Path jarOf(Class<?> type) {
        return Path.of(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
