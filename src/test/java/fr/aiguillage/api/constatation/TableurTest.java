package fr.aiguillage.api.constatation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cell that is opened in a spreadsheet must not run. */
class TableurTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "=HYPERLINK(\"x\")", "－1", "--"})
    void what_could_be_a_formula_starts_with_an_apostrophe(String cellule) {
        assertThat(Tableur.neutraliser(cellule)).isEqualTo("'" + cellule);
    }

    @Test
    void anything_else_is_left_as_it_is() {
        for (String cellule : new String[] {"", "-", "\"CR\"", "not(\"CR\")", "50000", "Étapes", "a=b"}) {
            assertThat(Tableur.neutraliser(cellule)).isEqualTo(cellule);
        }
    }
}
