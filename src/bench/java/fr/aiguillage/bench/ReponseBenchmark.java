package fr.aiguillage.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.aiguillage.api.FormatJson;
import fr.aiguillage.api.decision.DecisionResponse;
import fr.aiguillage.api.decision.Detail;
import fr.aiguillage.api.demande.DemandeRequest;
import fr.aiguillage.api.lecture.CorpsJson;
import fr.aiguillage.decision.Aiguilleur;
import fr.aiguillage.decision.Ruleset;
import java.io.IOException;
import java.time.LocalDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** One answer in the process, from the bytes of a demand to the bytes of its decision: reading, deciding, writing. */
public class ReponseBenchmark extends ParActe {

    private static final LocalDate AUJOURDHUI = LocalDate.of(2024, 3, 15);
    private static final ObjectWriter REDACTEUR = commeLeService().writer();

    @Param({"ESSENTIEL", "COMPLET"})
    private Detail detail;

    private Ruleset ruleset;
    private byte[][] corps;
    private int suivant;

    @Setup
    public void prepare() {
        ruleset = Melange.ruleset();
        corps = Melange.corps(acte);
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

    @Benchmark
    public byte[] repondre() throws IOException {
        byte[] demande = corps[suivant];
        suivant = suivant + 1 == corps.length ? 0 : suivant + 1;
        return REDACTEUR.writeValueAsBytes(DecisionResponse.de(
                Aiguilleur.decider(CorpsJson.lire(demande, DemandeRequest::lire).toDemande(AUJOURDHUI), ruleset),
                detail));
    }
}
