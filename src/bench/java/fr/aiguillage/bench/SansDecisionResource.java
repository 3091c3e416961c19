package fr.aiguillage.bench;

import fr.aiguillage.api.decision.DecisionResponse;
import fr.aiguillage.api.decision.Detail;
import fr.aiguillage.api.demande.DemandeRequest;
import fr.aiguillage.api.lecture.Corps;
import fr.aiguillage.api.lecture.CorpsJson;
import fr.aiguillage.decision.Aiguilleur;
import fr.aiguillage.decision.RulesetsEnVigueur;
import fr.aiguillage.demande.Demande;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What {@code POST /decide} costs without deciding: it reads the same demand and writes the very answer it would get,
 * decided once and kept.
 */
@Path("/sans-decision")
public class SansDecisionResource {

    private final RulesetsEnVigueur rulesets;
    private final Clock horloge;
    private final Map<Demande, DecisionResponse> reponses = new ConcurrentHashMap<>();

    public SansDecisionResource(RulesetsEnVigueur rulesets, Clock horloge) {
        this.rulesets = rulesets;
        this.horloge = horloge;
    }

    @POST
    @NonBlocking
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public DecisionResponse repondre(InputStream corps) throws IOException {
        DemandeRequest demande = CorpsJson.lire(Corps.lire(corps), DemandeRequest::lire);
        return reponses.computeIfAbsent(demande.toDemande(LocalDate.now(horloge)), this::decidee);
    }

    private DecisionResponse decidee(Demande demande) {
        return DecisionResponse.de(Aiguilleur.decider(demande, rulesets.le(demande.dateDemande())), Detail.COMPLET);
    }
}
