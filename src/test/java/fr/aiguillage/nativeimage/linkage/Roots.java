package fr.aiguillage.nativeimage.linkage;

import fr.aiguillage.nativeimage.linkage.Use.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the walk begins: at the entry point; at all that Quarkus generates, since it may be made by name; at the whole
 * of our own code, since some of it is registered by annotations; at the services; at what the metadata of any jar
 * registers.
 */
record Roots(Jars jars, Jars generated, Jars own) {

    private static final Use MAIN =
            new Use(Kind.STATIC, "io/quarkus/runner/GeneratedMain", "main", "([Ljava/lang/String;)V");
    private static final Predicate<String> METADATA = Pattern.compile(
                    "META-INF/native-image/(.+/)?(reflect-config|reachability-metadata)\\.json")
            .asMatchPredicate();
    private static final Predicate<String> SERVICES =
            Pattern.compile("META-INF/services/[^/]+").asMatchPredicate();

    List<Use> uses(Classes classes) {
        return Stream.concat(
                        Stream.of(MAIN),
                        Stream.of(
                                        generated.classes().map(Registered::constructors),
                                        own.classes()
                                                .filter(type -> !isSubstitution(type, classes))
                                                .map(Registered::all),
                                        services(),
                                        metadata(jars))
                                .flatMap(part -> part)
                                .flatMap(type -> type.uses(classes)))
                .toList();
    }

    static Stream<Registered> metadata(Jars jars) {
        return jars.names().filter(METADATA).flatMap(jars::all).flatMap(json -> Registered.read(json).stream());
    }

    private Stream<Registered> services() {
        return jars.names()
                .filter(SERVICES)
                .flatMap(jars::all)
                .flatMap(file -> new String(file, StandardCharsets.UTF_8).lines())
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(name -> !name.isEmpty())
                .map(name -> Registered.service(name.replace('.', '/')));
    }

    private static boolean isSubstitution(String type, Classes classes) {
        return classes.find(type).orElseThrow().marks().target().isPresent();
    }
}
