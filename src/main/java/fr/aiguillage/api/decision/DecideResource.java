package fr.aiguillage.api.decision;

import fr.aiguillage.api.acces.Role;
import fr.aiguillage.api.demande.DemandeRequest;
import fr.aiguillage.api.lecture.Corps;
import fr.aiguillage.api.lecture.CorpsJson;
import fr.aiguillage.api.mesure.Decideur;
import fr.aiguillage.demande.Demande;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
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
import java.util.concurrent.Executor;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** {@code POST /decide}: one demand, one decision. */
@Path("/decide")
public class DecideResource {

    private final Decideur decideur;
    private final Clock horloge;
    private final Executor executeur;

    /** @param executeur for decisions whose rule set has to be made ready first */
    public DecideResource(Decideur decideur, Clock horloge, ManagedExecutor executeur) {
        this.decideur = decideur;
        this.horloge = horloge;
        this.executeur = executeur;
    }

    @POST
    @NonBlocking
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.APPELANT)
    @Operation(operationId = "decider")
    @APIResponse(responseCode = "200", description = "La décision.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = DemandeRequest.class)))
    public Uni<DecisionResponse> decider(
            @Parameter(ref = "Detail") @QueryParam("detail") @DefaultValue("complet") String detail, InputStream corps)
            throws IOException {
        Detail voulu = Detail.de(detail);
        DemandeRequest recue = CorpsJson.lire(Corps.lire(corps), DemandeRequest::lire);
        Demande demande = recue.toDemande(LocalDate.now(horloge));
        return decideur.pret(demande)
                ? Uni.createFrom().item(decider(demande, voulu))
                : Uni.createFrom().item(() -> decider(demande, voulu)).runSubscriptionOn(executeur);
    }

    private DecisionResponse decider(Demande demande, Detail detail) {
        return DecisionResponse.de(decideur.decider(demande), detail);
    }
}
