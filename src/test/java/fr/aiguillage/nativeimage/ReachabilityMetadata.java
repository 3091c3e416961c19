package fr.aiguillage.nativeimage;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One file of what the native executable must reach by reflection or read as a resource. An unknown key is an error.
 */
record ReachabilityMetadata(String comment, List<ReflectiveType> reflection, List<Resource> resources) {

    private static final Path FOLDER = Path.of("src/main/resources/META-INF/native-image");

    record ReflectiveType(
            String type,
            boolean allDeclaredConstructors,
            boolean allPublicConstructors,
            boolean allDeclaredFields,
            boolean allDeclaredMethods,
            boolean allPublicMethods,
            List<Member> methods) {}

    record Member(String name, List<String> parameterTypes) {}

    record Resource(String glob, String bundle) {}

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.endsWith("reachability-metadata.json"))
                    .sorted()
                    .toList();
        }
    }

    static ReachabilityMetadata read(Path file) {
        try {
            return new ObjectMapper().readValue(file.toFile(), ReachabilityMetadata.class);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    Stream<ReflectiveType> types() {
        return Stream.ofNullable(reflection).flatMap(List::stream);
    }

    Stream<String> globs() {
        return Stream.ofNullable(resources)
                .flatMap(List::stream)
                .map(Resource::glob)
                .filter(Objects::nonNull);
    }

    Stream<String> bundles() {
        return Stream.ofNullable(resources)
                .flatMap(List::stream)
                .map(Resource::bundle)
                .filter(Objects::nonNull);
    }
}
