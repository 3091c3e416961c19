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
import fr.aiguillage.drools.DroolsRulesetCompiler;
import fr.aiguillage.storage.ShippedRuleset;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One answer in the process, from the bytes of a demand to the bytes of its decision: reading, deciding, writing. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Djava.util.logging.manager=org.jboss.logmanager.LogManager")
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 3, time = 1)
public class ReponseBenchmark {

    private static final LocalDate AUJOURDHUI = LocalDate.of(2024, 3, 15);

    @Param({
        "MELANGE",
        "VERSEMENT_PONCTUEL",
        "VERSEMENT_REGULIER",
        "RACHAT_PARTIEL",
        "RACHAT_TOTAL",
        "ARBITRAGE",
        "AJOUT_COMPTE_BANCAIRE",
        "CONSULTATION",
        "MISE_A_JOUR_ADRESSE"
    })
    private String acte;

    @Param({"ESSENTIEL", "COMPLET"})
    private Detail detail;

    private Ruleset ruleset;
    private ObjectWriter redacteur;
    private byte[][] corps;
    private int suivant;

    @Setup
    public void prepare() {
        Melange.seTaire();
        ruleset = new DroolsRulesetCompiler().compile(ShippedRuleset.read());
        redacteur = commeLeService().writer();
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
        return redacteur.writeValueAsBytes(DecisionResponse.de(
                Aiguilleur.decider(CorpsJson.lire(demande, DemandeRequest::lire).toDemande(AUJOURDHUI), ruleset),
                detail));
    }
}
