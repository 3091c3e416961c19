package fr.aiguillage.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.aiguillage.DemandesDesScenarios;
import fr.aiguillage.api.decision.DecisionResponse;
import fr.aiguillage.api.decision.Detail;
import fr.aiguillage.decision.Aiguilleur;
import fr.aiguillage.decision.Explication;
import fr.aiguillage.decision.LigneDeclenchee;
import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.drools.DroolsRulesetCompiler;
import fr.aiguillage.publication.RulesetVersion;
import fr.aiguillage.storage.ShippedRuleset;
import fr.aiguillage.storage.fichier.DmnFile;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is written once and copied afterwards is what would have been written each time. */
class FormatJsonTest {

    private static final int PLUS_QUE_RETENUS = 1_500;

    private final ObjectMapper chaqueFois = mapper();
    private final ObjectMapper uneFois = mapper();

    FormatJsonTest() {
        new FormatJson().customize(uneFois);
    }

    @Test
    void decisions_read_the_same_whether_their_rows_were_written_before_or_not() throws JsonProcessingException {
        RulesetVersion version = ShippedRuleset.VERSION;
        Ruleset ruleset = new DroolsRulesetCompiler(new DmnFile()).compile(version);
        List<Demande> demandes = DemandesDesScenarios.de(version.contenu());
        for (int fois = 0; fois < 2; fois++) {
            for (Demande demande : demandes) {
                DecisionResponse reponse = DecisionResponse.de(Aiguilleur.decider(demande, ruleset), Detail.COMPLET);
                assertThat(sansReference(uneFois, reponse)).isEqualTo(sansReference(chaqueFois, reponse));
            }
        }
    }

    @Test
    void an_explanation_is_a_plain_list_even_when_it_is_empty_or_one_sided() throws JsonProcessingException {
        for (List<LigneDeclenchee> deLaDemande : List.of(lignes(0), lignes(2))) {
            for (List<LigneDeclenchee> duVerdict : List.of(lignes(0), lignes(1), lignes(3))) {
                Explication explication = new Explication(deLaDemande, duVerdict);
                assertThat(uneFois.writeValueAsString(explication))
                        .isEqualTo(chaqueFois.writeValueAsString(explication));
            }
        }
    }

    @Test
    void what_is_remembered_is_never_that_of_another() throws JsonProcessingException {
        for (int i = 0; i < PLUS_QUE_RETENUS; i++) {
            Explication explication =
                    new Explication(List.of(), List.of(new LigneDeclenchee("t", "l" + i, null, List.of(), List.of())));
            assertThat(uneFois.writeValueAsString(explication)).contains("\"l" + i + "\"");
        }
    }

    /** The reference of a contract is a type that only the service's own format writes. */
    private static JsonNode sansReference(ObjectMapper mapper, DecisionResponse reponse)
            throws JsonProcessingException {
        ObjectNode lue = (ObjectNode) mapper.readTree(mapper.writeValueAsString(reponse));
        return lue.without("contrat");
    }

    private static List<LigneDeclenchee> lignes(int nombre) {
        return IntStream.range(0, nombre)
                .mapToObj(i -> new LigneDeclenchee(
                        "table", "ligne-" + i, null, Collections.nCopies(i, "F00" + i), List.of("A-01")))
                .toList();
    }

    private static ObjectMapper mapper() {
        return JsonMapper.builder()
                .findAndAddModules()
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
    }
}
