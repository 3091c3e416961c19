package fr.aiguillage.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Every fact and every reading of the guide stands somewhere, and docs/tracabilite.md says where. */
class TracabiliteTest {

    private static final Path PAGE = Path.of("docs/tracabilite.md");

    private final Tracabilite tracabilite = new Tracabilite();

    @Test
    void every_fact_with_content_and_every_reading_stands_somewhere() {
        assertThat(tracabilite.manquants()).isEmpty();
    }

    @Test
    void what_has_no_content_is_cited_nowhere() {
        assertThat(tracabilite.contradictions()).isEmpty();
    }

    @Test
    void nothing_is_cited_that_does_not_exist() {
        assertThat(tracabilite.inconnus()).isEmpty();
    }

    @Test
    void the_page_is_up_to_date() throws IOException {
        String ecrite = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        String attendue = tracabilite.markdown();
        Files.createDirectories(PAGE.getParent());
        Files.writeString(PAGE, attendue);
        assertThat(ecrite)
                .as("docs/tracabilite.md was out of date: it has just been written anew, commit it")
                .isEqualTo(attendue);
    }
}
