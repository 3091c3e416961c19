package fr.aiguillage.api.decision;

import fr.aiguillage.api.acces.Role;
import fr.aiguillage.api.demande.DemandeRequest;
import fr.aiguillage.api.lecture.Corps;
import fr.aiguillage.api.lecture.CorpsJson;
import fr.aiguillage.decision.RulesetsEnVigueur;
import fr.aiguillage.decision.bascule.Bascules;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.scenario.RedacteurDeDemande;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/**
 * {@code POST /decide/bascules}: where the answer to a demand would change. Nobody asked for the demands that are
 * decided on the way: they are not measured.
 */
@Path("/decide/bascules")
public class BasculesResource {

    private final RulesetsEnVigueur rulesets;
    private final RedacteurDeDemande redacteur;
    private final Clock horloge;

    public BasculesResource(RulesetsEnVigueur rulesets, RedacteurDeDemande redacteur, Clock horloge) {
        this.rulesets = rulesets;
        this.redacteur = redacteur;
        this.horloge = horloge;
    }

    @POST
    @Blocking
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.APPELANT)
    @Operation(operationId = "chercherBascules")
    @APIResponse(
            responseCode = "200",
            description = "Les bascules\u00a0; une liste vide quand rien ne change la réponse.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = DemandeRequest.class)))
    public BasculesResponse bascules(InputStream corps) throws IOException {
        DemandeRequest recue = CorpsJson.lire(Corps.lire(corps), DemandeRequest::lire);
        Demande demande = recue.toDemande(LocalDate.now(horloge));
        return BasculesResponse.de(Bascules.autour(demande, rulesets.le(demande.dateDemande())), redacteur);
    }
}
