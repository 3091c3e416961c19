package fr.aiguillage.livraison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is shipped is named in the bill of materials and in docs/dependances.md, under licences that are accepted. */
class DependancesIT {

    private static final Path APPLICATION = Path.of("target/quarkus-app");
    private static final Path PAGE = Path.of("docs/dependances.md");
    private static final Set<String> GENEREES =
            Set.of("quarkus-run.jar", "quarkus/generated-bytecode.jar", "quarkus/transformed-bytecode.jar");
    private static final Set<String> ACCEPTEES = Set.of(
            "0BSD",
            "Apache-2.0",
            "BSD licence",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "BlueOak-1.0.0",
            "CC0-1.0",
            "EPL-1.0",
            "EPL-2.0",
            "ISC",
            "Indiana University Extreme! Lab Software License",
            "MIT",
            "MIT-0",
            "MPL-2.0",
            "Public Domain",
            "bpmn.io");

    @Test
    void namesEveryJarThatIsShipped() throws IOException {
        assertThat(Composant.jars()).extracting(Composant::lieu).containsExactlyInAnyOrderElementsOf(shipped());
        assertThat(Composant.jars()).allSatisfy(jar -> {
            assertThat(jar.version()).isNotBlank();
            assertThat(jar.purl()).contains("@" + jar.version());
        });
    }

    /** Whoever offers several licences leaves the choice. */
    @Test
    void shipsNothingWithoutALicenceThatIsAccepted() {
        assertThat(all())
                .allSatisfy(composant -> assertThat(composant.licences()).containsAnyElementsOf(ACCEPTEES));
    }

    @Test
    void listsThemInADocument() throws IOException {
        String expected = DocumentDesDependances.write(Composant.jars(), Composant.page());
        boolean current = Files.exists(PAGE) && Files.readString(PAGE).equals(expected);
        Files.writeString(PAGE, expected);

        assertThat(current)
                .as("%s was out of date: it has just been written anew, commit it", PAGE)
                .isTrue();
    }

    private static Stream<Composant> all() {
        return Stream.concat(Composant.jars().stream(), Composant.page().stream());
    }

    private static List<String> shipped() throws IOException {
        try (Stream<Path> files = Files.walk(APPLICATION)) {
            return files.map(file -> APPLICATION.relativize(file).toString())
                    .filter(file -> file.endsWith(".jar") && !GENEREES.contains(file))
                    .collect(Collectors.toList());
        }
    }
}
