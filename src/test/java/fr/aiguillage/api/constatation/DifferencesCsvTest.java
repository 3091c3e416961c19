package fr.aiguillage.api.constatation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.publication.Lieu;
import fr.aiguillage.publication.difference.Difference;
import fr.aiguillage.publication.difference.NatureDeDifference;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Differences are opened in a spreadsheet. */
class DifferencesCsvTest {

    @Test
    void a_row_says_where_what_was_and_what_is_and_runs_nothing() {
        Lieu lieu = Lieu.deLaTable("aiguillage.dmn", "Seuils").ligne("seuil-04").colonne("Remarque");
        String csv = DifferencesCsv.de(
                List.of(new Difference(NatureDeDifference.ANNOTATION, lieu, null, "=HYPERLINK(\"http://x\";\"é\")")));
        assertThat(csv.lines().toList())
                .containsExactly(
                        "\ufeffnature;fichier;table;ligne;colonne;avant;apres",
                        "ANNOTATION;aiguillage.dmn;Seuils;seuil-04;Remarque;;"
                                + "\"'=HYPERLINK(\"\"http://x\"\";\"\"é\"\")\"");
    }
}
