package fr.aiguillage.plancher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.aiguillage.Ampleur;
import fr.aiguillage.api.FormatJson;
import fr.aiguillage.api.decision.DecisionResponse;
import fr.aiguillage.api.decision.Detail;
import fr.aiguillage.api.demande.DemandeEcrite;
import fr.aiguillage.decision.Aiguilleur;
import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.drools.DroolsRulesetCompiler;
import fr.aiguillage.service.AvecService;
import fr.aiguillage.storage.ShippedRuleset;
import fr.aiguillage.storage.fichier.DmnFile;
import io.restassured.RestAssured;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Demands at random are answered, byte for byte, as they are by the same rules in this Java. */
@AvecService(comptes = false)
class MemesReponsesIT {

    private static final int FORMES = 100;
    private static final int DEMANDES_PAR_FORME = Ampleur.de(100, 1_000);

    private final Ruleset ruleset = new DroolsRulesetCompiler(new DmnFile()).compile(ShippedRuleset.VERSION);
    private final ObjectMapper mapper = commeLeService();
    private final DemandeEcrite redacteur = new DemandeEcrite(mapper);

    @Test
    void thousands_of_demands_are_answered_byte_for_byte_alike() {
        for (int forme = 0; forme < FORMES; forme++) {
            Acte acte = Acte.values()[forme % Acte.values().length];
            long graine = Ampleur.graine() + (long) forme;
            DemandesAuHasard hasard = new DemandesAuHasard(graine, acte, ruleset);
            List<Demande> demandes = new ArrayList<>();
            IntStream.range(0, DEMANDES_PAR_FORME).forEach(rang -> demandes.add(hasard.suivante()));
            assertThat(reponses(demandes))
                    .as("Graine %d, acte %s", graine, acte)
                    .containsExactlyElementsOf(
                            demandes.stream().map(this::reponse).toList());
        }
    }

    private List<String> reponses(List<Demande> demandes) {
        String lot = demandes.stream().map(redacteur::json).collect(Collectors.joining("\n"));
        byte[] reponses = RestAssured.given()
                .contentType("application/x-ndjson")
                .body(lot.getBytes(StandardCharsets.UTF_8))
                .post("/decide/lot")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        return new String(reponses, StandardCharsets.UTF_8).lines().toList();
    }

    private String reponse(Demande demande) {
        try {
            return mapper.writeValueAsString(DecisionResponse.de(Aiguilleur.decider(demande, ruleset), Detail.COMPLET));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectMapper commeLeService() {
        ObjectMapper mapper = JsonMapper.builder()
                .findAndAddModules()
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
        new FormatJson().customize(mapper);
        return mapper;
    }
}
