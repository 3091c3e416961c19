package fr.aiguillage.nativeimage.linkage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.aiguillage.nativeimage.linkage.Use.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A type that reflection may reach, and which of its methods; conditions are taken as fulfilled. */
record Registered(String type, boolean constructors, boolean methods, Set<String> named) {

    private static final String CONSTRUCTOR = "<init>";

    /** Of a reflect-config.json or a reachability-metadata.json, of any version. */
    static List<Registered> read(byte[] json) {
        try {
            JsonNode file = new ObjectMapper().readTree(json);
            return children(file.isArray() ? file : file.path("reflection"))
                    .flatMap(entry -> Stream.of(entry.path("name"), entry.path("type"))
                            .filter(JsonNode::isTextual)
                            .map(name -> read(name.textValue(), entry)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Registered read(String name, JsonNode entry) {
        return new Registered(
                name.replace('.', '/').replace("[]", ""),
                entry.path("allDeclaredConstructors").asBoolean()
                        || entry.path("allPublicConstructors").asBoolean(),
                entry.path("allDeclaredMethods").asBoolean()
                        || entry.path("allPublicMethods").asBoolean(),
                children(entry.path("methods"))
                        .map(method -> method.path("name").textValue())
                        .collect(Collectors.toSet()));
    }

    private static Stream<JsonNode> children(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    static Registered constructors(String type) {
        return new Registered(type, true, false, Set.of());
    }

    /** Made by its constructor, or by the method that modules may have instead. */
    static Registered service(String type) {
        return new Registered(type, true, false, Set.of("provider"));
    }

    static Registered all(String type) {
        return new Registered(type, true, true, Set.of());
    }

    /** As the builder, passes over what cannot be loaded. */
    Stream<Use> uses(Classes classes) {
        return classes.absent(type).isPresent()
                ? Stream.empty()
                : classes.family(type).values().stream()
                        .flatMap(Optional::stream)
                        .filter(known -> !classes.isOfTheJdk(known.name()))
                        .flatMap(this::uses);
    }

    private Stream<Use> uses(ClassFile known) {
        return Stream.concat(
                Stream.of(Use.type(known.name())),
                known.methods().keySet().stream()
                        .map(signature -> Use.method(Kind.SPECIAL, known.name(), signature))
                        .filter(this::has)
                        .map(use -> isMade(use, known) ? use.as(Kind.NEW) : use));
    }

    private boolean has(Use method) {
        return named.contains(method.name())
                || switch (method.name()) {
                    case CONSTRUCTOR -> constructors && method.owner().equals(type);
                    case "<clinit>" -> false;
                    default -> methods;
                };
    }

    private static boolean isMade(Use use, ClassFile known) {
        return use.name().equals(CONSTRUCTOR) && !known.isAbstract();
    }
}
