package fr.aiguillage.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.aiguillage.api.demande.DemandeRequest;
import fr.aiguillage.api.lecture.CorpsJson;
import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.drools.DroolsRulesetCompiler;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.scenario.Scenario;
import fr.aiguillage.storage.ScenarioFile;
import fr.aiguillage.storage.ShippedRuleset;
import fr.aiguillage.storage.fichier.DmnFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** The shipped rule set, and variants of it, ready for use. */
public final class Livraison {

    public static final LocalDate JOUR = LocalDate.of(2024, 3, 15);
    public static final RulesetContent CONTENU = ShippedRuleset.VERSION.contenu();
    public static final Ruleset RULESET = compiler(CONTENU);
    public static final List<Modele> MODELES = modeles(CONTENU);
    public static final List<Scenario> SCENARIOS = ScenarioFile.parse(CONTENU.fichier(RulesetContent.SCENARIOS));

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private Livraison() {}

    public static Ruleset compiler(RulesetContent contenu) {
        return new DroolsRulesetCompiler(new DmnFile()).compile(new RulesetVersion(1, JOUR, contenu));
    }

    public static List<Modele> modeles(RulesetContent contenu) {
        return RulesetContent.TABLES.stream()
                .map(nom -> new DmnFile().lire(nom, contenu.fichier(nom)))
                .toList();
    }

    /** The shipped content with something else instead of a text of one of its files. */
    public static RulesetContent avec(String fichier, String texte, String autre) {
        String tables = CONTENU.fichier(fichier);
        if (!tables.contains(texte)) {
            throw new IllegalArgumentException(texte);
        }
        return CONTENU.avec(fichier, tables.replace(texte, autre));
    }

    /** A demand as a client would send it. */
    public static String ecrire(Demande demande) {
        try {
            return JSON.writeValueAsString(demande);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Demande lire(String json) {
        return CorpsJson.lire(json.getBytes(StandardCharsets.UTF_8), DemandeRequest::lire)
                .toDemande(JOUR);
    }
}
