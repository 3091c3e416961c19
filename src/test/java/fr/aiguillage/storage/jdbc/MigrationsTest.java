package fr.aiguillage.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MigrationsTest {

    @Test
    void every_script_is_named() throws IOException, URISyntaxException {
        Path repertoire = Path.of(Migrations.class.getResource("/db/regles").toURI());
        try (Stream<Path> presents = Files.list(repertoire)) {
            assertThat(presents.map(present -> "db/regles/" + present.getFileName()))
                    .containsExactlyInAnyOrderElementsOf(Migrations.SCRIPTS);
        }
    }
}
