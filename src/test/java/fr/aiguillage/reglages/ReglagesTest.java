package fr.aiguillage.reglages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Every setting says what it means, and docs/reglages.md lists them. */
class ReglagesTest {

    private static final Path PAGE = Path.of("docs/reglages.md");

    private final Reglages reglages = new Reglages();

    ReglagesTest() throws IOException {}

    @Test
    void every_setting_of_the_service_says_what_it_means() {
        assertThat(reglages.muets()).isEmpty();
    }

    @Test
    void so_does_every_setting_of_quarkus_that_the_project_sets() {
        assertThat(reglages.inexpliques()).isEmpty();
    }

    @Test
    void nothing_is_explained_that_the_project_does_not_set() {
        assertThat(reglages.enTrop()).isEmpty();
    }

    @Test
    void the_page_is_up_to_date() throws IOException {
        String ecrite = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        String attendue = reglages.markdown();
        Files.writeString(PAGE, attendue);
        assertThat(ecrite)
                .as("docs/reglages.md was out of date: it has just been written anew, commit it")
                .isEqualTo(attendue);
    }
}
