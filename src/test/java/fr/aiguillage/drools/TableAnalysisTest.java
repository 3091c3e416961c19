package fr.aiguillage.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kie.dmn.validation.DMNValidator.Validation.ANALYZE_DECISION_TABLE;
import static org.kie.dmn.validation.DMNValidator.Validation.VALIDATE_COMPILATION;
import static org.kie.dmn.validation.DMNValidator.Validation.VALIDATE_MODEL;
import static org.kie.dmn.validation.DMNValidator.Validation.VALIDATE_SCHEMA;

import fr.aiguillage.storage.ShippedRuleset;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNMessageType;
import org.kie.dmn.validation.DMNValidator;
import org.kie.dmn.validation.DMNValidatorFactory;

/** The shipped tables have no gap, no overlap and no masked row, and nothing was skipped by the analysis. */
class TableAnalysisTest {

    private static final DMNValidator VALIDATOR = DMNValidatorFactory.newValidator();

    /** Advice on normal forms: the tables keep one row per statement of the guide, even when two could be merged. */
    private static final Set<DMNMessageType> ADVICE = Set.of(
            DMNMessageType.DECISION_TABLE_CONTRACTION_RULE,
            DMNMessageType.DECISION_TABLE_1STNFVIOLATION,
            DMNMessageType.DECISION_TABLE_2NDNFVIOLATION,
            DMNMessageType.DECISION_TABLE_ANALYSIS_EMPTY);

    @ParameterizedTest
    @ValueSource(strings = {"aiguillage.dmn", "accompagnement.dmn"})
    void the_validator_finds_nothing(String fichier) {
        assertThat(messages(ShippedRuleset.VERSION.contenu().fichier(fichier))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cas-3-02", "orientation-14", "base-12", "selfcare-09", "plafonds-07"})
    void a_row_taken_away_leaves_a_gap(String ligne) {
        String tables = ShippedRuleset.VERSION.contenu().fichier("aiguillage.dmn");
        String trouees = tables.replaceFirst("(?s)\\s*<rule id=\"" + ligne + "\">.*?</rule>", "");
        assertThat(messages(trouees)).isNotEmpty();
    }

    private static List<String> messages(String dmn) {
        return VALIDATOR
                .validateUsing(VALIDATE_SCHEMA, VALIDATE_MODEL, VALIDATE_COMPILATION, ANALYZE_DECISION_TABLE)
                .theseModels(new StringReader(dmn))
                .stream()
                .filter(message -> !ADVICE.contains(message.getMessageType()))
                .map(DMNMessage::getText)
                .toList();
    }
}
