package fr.aiguillage.bench;

import fr.aiguillage.api.decision.DecisionResponse;
import fr.aiguillage.api.decision.Detail;
import fr.aiguillage.api.demande.DemandeRequest;
import fr.aiguillage.api.lecture.Corps;
import fr.aiguillage.api.lecture.CorpsJson;
import fr.aiguillage.decision.Aiguilleur;
import fr.aiguillage.decision.Decision;
import fr.aiguillage.decision.RulesetsEnVigueur;
import fr.aiguillage.demande.Demande;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * What {@code POST /decide} costs without deciding: it reads the same demands, and writes the very answers that they
 * get, decided beforehand, one after the other.
 */
@Path("/sans-decision")
public class SansDecisionResource {

    private final Clock horloge;
    private final Decision[] decisions;
    private final AtomicInteger suivante = new AtomicInteger();
    /** Written for the sake of whoever might find that reading is for nothing. */
    private volatile Demande lue;

    public SansDecisionResource(RulesetsEnVigueur rulesets, Clock horloge) {
        this.horloge = horloge;
        this.decisions = Stream.of(Melange.demandes("MELANGE"))
                .map(demande -> Aiguilleur.decider(demande, rulesets.le(demande.dateDemande())))
                .toArray(Decision[]::new);
    }

    @POST
    @NonBlocking
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public DecisionResponse repondre(@QueryParam("detail") @DefaultValue("complet") String detail, InputStream corps)
            throws IOException {
        lue = CorpsJson.lire(Corps.lire(corps), DemandeRequest::lire).toDemande(LocalDate.now(horloge));
        return DecisionResponse.de(
                decisions[Math.floorMod(suivante.getAndIncrement(), decisions.length)], Detail.de(detail));
    }
}
