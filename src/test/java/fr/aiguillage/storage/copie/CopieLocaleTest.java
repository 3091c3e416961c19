package fr.aiguillage.storage.copie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.cycle.VersionPubliee;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopieLocaleTest {

    private static final RulesetContent UN = contenu("é\u0301 😀\r\n\t\"\\ \u2028");
    private static final RulesetContent DEUX = contenu("deux");
    private static final VersionPubliee VERSION_1 = version(1, UN, null, null);
    private static final VersionPubliee VERSION_2 = version(2, DEUX, 7L, null);
    private static final VersionPubliee ANNULEE = version(3, UN, 8L, Instant.parse("2026-03-02T08:00:00.123456Z"));

    @TempDir
    Path parent;

    private final List<String> raisons = new ArrayList<>();
    private final List<String> demandees = new ArrayList<>();

    @Test
    void there_is_nothing_to_read_at_first_and_nothing_to_say_about_it() {
        assertThat(copie().lire()).isEmpty();
        assertThat(raisons).isEmpty();
    }

    @Test
    void what_was_kept_is_read_back_to_the_letter() {
        copie().garder(List.of(VERSION_1, VERSION_2, ANNULEE), contenus());
        assertThat(copie().lire())
                .contains(new Copie(
                        List.of(VERSION_1, VERSION_2, ANNULEE), Map.of(UN.empreinte(), UN, DEUX.empreinte(), DEUX)));
        assertThat(raisons).isEmpty();
    }

    @Test
    void a_content_that_is_kept_already_is_not_asked_for_again() {
        copie().garder(List.of(VERSION_1), contenus());
        copie().garder(List.of(VERSION_1, VERSION_2), contenus());
        assertThat(demandees).containsExactly(UN.empreinte(), DEUX.empreinte());
    }

    @Test
    void a_content_that_was_altered_is_asked_for_again() throws IOException {
        copie().garder(List.of(VERSION_1), contenus());
        Files.writeString(fichier(UN), "{}");
        copie().garder(List.of(VERSION_1), contenus());
        assertThat(copie().lire()).isPresent();
    }

    @Test
    void what_is_no_longer_needed_is_removed_and_nothing_else() throws IOException {
        copie().garder(List.of(VERSION_1, VERSION_2), contenus());
        Files.writeString(repertoire().resolve("regles.mv.db"), "the database, say");
        Files.writeString(repertoire().resolve("x.json123.tmp"), "half of a write");
        copie().garder(List.of(VERSION_2), contenus());
        try (Stream<Path> restants = Files.list(repertoire())) {
            assertThat(restants.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("versions.json", "regles.mv.db", DEUX.empreinte() + ".json");
        }
    }

    @Test
    void a_missing_content_makes_the_copy_unusable() throws IOException {
        copie().garder(List.of(VERSION_1, VERSION_2), contenus());
        Files.delete(fichier(DEUX));
        assertRefusee("le fichier «\u00a0" + DEUX.empreinte() + ".json\u00a0» manque.");
    }

    @Test
    void an_altered_content_makes_the_copy_unusable() throws IOException {
        copie().garder(List.of(VERSION_1, VERSION_2), contenus());
        Files.writeString(fichier(DEUX), Files.readString(fichier(DEUX)).replace("deux", "trois"));
        assertRefusee("a été altéré");
    }

    @Test
    void an_altered_list_of_versions_makes_the_copy_unusable() throws IOException {
        copie().garder(List.of(VERSION_1, VERSION_2), contenus());
        Path versions = repertoire().resolve("versions.json");
        Files.writeString(versions, Files.readString(versions).replace("2026-04-01", "2020-04-01"));
        assertRefusee("le fichier «\u00a0versions.json\u00a0» a été altéré");
    }

    @Test
    void a_file_cut_short_makes_the_copy_unusable() throws IOException {
        copie().garder(List.of(VERSION_1), contenus());
        for (Path fichier : List.of(fichier(UN), repertoire().resolve("versions.json"))) {
            byte[] entier = Files.readAllBytes(fichier);
            for (int taille = 0; taille < entier.length; taille += 7) {
                Files.write(fichier, Arrays.copyOf(entier, taille));
                assertThat(copie().lire()).as("%s cut at %d", fichier, taille).isEmpty();
            }
            Files.write(fichier, entier);
        }
        assertThat(copie().lire()).isPresent();
    }

    @Test
    void bytes_that_are_no_text_make_the_copy_unusable() throws IOException {
        copie().garder(List.of(VERSION_1), contenus());
        Files.write(fichier(UN), new byte[] {(byte) 0xff, (byte) 0xfe});
        assertRefusee("ne peut pas être lu");
    }

    @Test
    void a_replica_that_stops_halfway_finds_what_it_had() {
        copie().garder(List.of(VERSION_1), contenus());
        assertThatThrownBy(() -> copie().garder(List.of(VERSION_1, VERSION_2), empreinte -> {
                    throw new IllegalStateException("stopped");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(copie().lire()).contains(new Copie(List.of(VERSION_1), Map.of(UN.empreinte(), UN)));
    }

    @Test
    void a_directory_that_cannot_be_written_is_said_so() throws IOException {
        Files.writeString(repertoire(), "a file in the way");
        assertThatThrownBy(() -> copie().garder(List.of(VERSION_1), contenus()))
                .isInstanceOf(UncheckedIOException.class);
    }

    private void assertRefusee(String raison) {
        assertThat(copie().lire()).isEmpty();
        assertThat(raisons)
                .singleElement()
                .satisfies(dite -> assertThat(dite)
                        .startsWith("La copie locale des jeux de règles n’est pas utilisée\u00a0: ")
                        .contains(raison));
    }

    private CopieLocale copie() {
        return new CopieLocale(repertoire(), raisons::add);
    }

    private Path repertoire() {
        return parent.resolve("copie");
    }

    private Path fichier(RulesetContent contenu) {
        return repertoire().resolve(contenu.empreinte() + ".json");
    }

    private Function<String, RulesetContent> contenus() {
        return empreinte -> {
            demandees.add(empreinte);
            return empreinte.equals(UN.empreinte()) ? UN : DEUX;
        };
    }

    private static RulesetContent contenu(String texte) {
        return new RulesetContent(LocalDate.of(2024, 1, 17), new TreeMap<>(Map.of(RulesetContent.CUMULS, texte)));
    }

    private static VersionPubliee version(int numero, RulesetContent contenu, Long brouillon, Instant annuleeLe) {
        return new VersionPubliee(
                numero,
                contenu.empreinte(),
                contenu.guideDu(),
                LocalDate.of(2026, 4, numero),
                "Plafond à 6 000 €",
                "note du 3 mars",
                "anaïs",
                "chloé",
                Instant.parse("2026-03-01T10:00:00Z"),
                brouillon,
                annuleeLe);
    }
}
