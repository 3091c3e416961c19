package fr.aiguillage.publication.controle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.storage.ShippedRuleset;
import fr.aiguillage.storage.fichier.DmnFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped tables pass every check, and would not without one of their rows. */
class TablesLivreesTest {

    private static final Set<String> SANS_TROU =
            Set.of("Conduite", "Devoir de conseil", "Moyens de paiement", "Étapes");

    private static final RulesetContent LIVRE = ShippedRuleset.VERSION.contenu();

    @Test
    void no_check_finds_anything() {
        assertThat(constatations(LIVRE)).extracting(Constatation::phrase).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cas-3-02", "orientation-14", "base-12", "selfcare-09", "plafonds-07", "conduite-16"})
    void a_row_taken_away_leaves_a_gap(String ligne) {
        String tables = LIVRE.fichier(RulesetContent.AIGUILLAGE);
        String trouees = tables.replaceFirst("(?s)\\s*<rule id=\"" + ligne + "\">.*?</rule>", "");
        assertThat(constatations(LIVRE.avec(RulesetContent.AIGUILLAGE, trouees)))
                .isNotEmpty()
                .extracting(Constatation::controle)
                .containsOnly("TROU");
    }

    private static List<Constatation> constatations(RulesetContent contenu) {
        List<Modele> modeles = Stream.of(RulesetContent.AIGUILLAGE, RulesetContent.ACCOMPAGNEMENT)
                .map(fichier -> new DmnFile().lire(fichier, contenu.fichier(fichier)))
                .toList();
        return ControlesDesTables.tous(SANS_TROU).stream()
                .flatMap(controle -> controle.examiner(modeles).stream())
                .toList();
    }
}
