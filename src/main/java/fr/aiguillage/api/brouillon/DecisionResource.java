package fr.aiguillage.api.brouillon;

import fr.aiguillage.api.acces.Acteurs;
import fr.aiguillage.api.acces.Role;
import fr.aiguillage.api.decision.DecisionResponse;
import fr.aiguillage.api.decision.Detail;
import fr.aiguillage.api.demande.DemandeRequest;
import fr.aiguillage.api.lecture.Corps;
import fr.aiguillage.api.lecture.CorpsJson;
import fr.aiguillage.publication.atelier.Analyses;
import fr.aiguillage.publication.cycle.Brouillon;
import fr.aiguillage.publication.cycle.Publications;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestResponse;

/** What a draft answers to a demand, as {@code POST /decide} would if it were in force. */
@Path("/brouillons/{id}/decision")
@Blocking
public class DecisionResource {

    private final Publications publications;
    private final Analyses analyses;
    private final Acteurs acteurs;

    public DecisionResource(Publications publications, Analyses analyses, Acteurs acteurs) {
        this.publications = publications;
        this.analyses = analyses;
        this.acteurs = acteurs;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.LECTEUR, Role.ANALYSTE, Role.APPROBATEUR})
    @Operation(operationId = "deciderAvecLeBrouillon")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = DemandeRequest.class)))
    public RestResponse<DecisionResponse> decider(
            @Parameter(ref = "Brouillon") @PathParam("id") long id,
            @Parameter(ref = "Detail") @QueryParam("detail") @DefaultValue("complet") String detail,
            InputStream corps)
            throws IOException {
        Detail voulu = Detail.de(detail);
        Brouillon brouillon = publications.brouillon(id);
        DemandeRequest demande = CorpsJson.lire(Corps.lire(corps), DemandeRequest::lire);
        return Reponses.avecRevision(
                DecisionResponse.duBrouillon(
                        analyses.decider(
                                publications.contenu(id),
                                demande.toDemande(acteurs.actuel().jour())),
                        voulu),
                brouillon.revision());
    }
}
