package fr.aiguillage.api.brouillon;

import fr.aiguillage.api.acces.AccesRefuses;
import fr.aiguillage.api.acces.Acteurs;
import fr.aiguillage.api.acces.Role;
import fr.aiguillage.api.lecture.Corps;
import fr.aiguillage.api.lecture.CorpsJson;
import fr.aiguillage.api.regles.VersionResponse;
import fr.aiguillage.publication.cycle.Acteur;
import fr.aiguillage.publication.cycle.ApprobateurAuteurException;
import fr.aiguillage.publication.cycle.Publications;
import fr.aiguillage.publication.cycle.VersionPubliee;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

/** The steps of a draft: proposed, then approved or refused by somebody else; or given up. */
@Path("/brouillons/{id}")
@Blocking
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class EtapesResource {

    private final Publications publications;
    private final Acteurs acteurs;
    private final AccesRefuses refus;

    public EtapesResource(Publications publications, Acteurs acteurs, AccesRefuses refus) {
        this.publications = publications;
        this.acteurs = acteurs;
        this.refus = refus;
    }

    @POST
    @Path("/proposition")
    @RolesAllowed(Role.ANALYSTE)
    @Operation(operationId = "proposerBrouillon")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = MotifRequest.class)))
    public RestResponse<BrouillonResponse> proposer(
            @Parameter(ref = "Brouillon") @PathParam("id") long id,
            @Parameter(ref = "IfMatch") @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            InputStream corps)
            throws IOException {
        return Reponses.de(publications.proposer(id, Revision.lue(ifMatch), acteurs.actuel(), motif(corps)));
    }

    @POST
    @Path("/approbation")
    @RolesAllowed(Role.APPROBATEUR)
    @Operation(operationId = "approuverBrouillon")
    @APIResponseSchema(value = VersionResponse.class, responseCode = "201")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ApprobationRequest.class)))
    public RestResponse<VersionResponse> approuver(
            @Parameter(ref = "Brouillon") @PathParam("id") long id,
            @Parameter(ref = "IfMatch") @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            InputStream corps)
            throws IOException {
        int revision = Revision.lue(ifMatch);
        ApprobationRequest voulue = CorpsJson.lire(Corps.lire(corps), ApprobationRequest::lire);
        Acteur acteur = acteurs.actuel();
        VersionPubliee version = approuver(id, revision, voulue, acteur);
        return RestResponse.ResponseBuilder.<VersionResponse>created(URI.create("/regles/" + version.numero()))
                .entity(VersionResponse.de(version, publications.calendrier(), acteur.jour()))
                .build();
    }

    @POST
    @Path("/refus")
    @RolesAllowed(Role.APPROBATEUR)
    @Operation(operationId = "refuserBrouillon")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = MotifRequest.class)))
    public RestResponse<BrouillonResponse> refuser(
            @Parameter(ref = "Brouillon") @PathParam("id") long id,
            @Parameter(ref = "IfMatch") @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            InputStream corps)
            throws IOException {
        return Reponses.de(publications.refuser(id, Revision.lue(ifMatch), acteurs.actuel(), motif(corps)));
    }

    @POST
    @Path("/abandon")
    @RolesAllowed(Role.ANALYSTE)
    @Operation(operationId = "abandonnerBrouillon")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = MotifRequest.class)))
    public RestResponse<BrouillonResponse> abandonner(
            @Parameter(ref = "Brouillon") @PathParam("id") long id,
            @Parameter(ref = "IfMatch") @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            InputStream corps)
            throws IOException {
        return Reponses.de(publications.abandonner(id, Revision.lue(ifMatch), acteurs.actuel(), motif(corps)));
    }

    private VersionPubliee approuver(long id, int revision, ApprobationRequest voulue, Acteur acteur) {
        try {
            return publications.approuver(id, revision, voulue.enVigueurDepuis(), acteur, voulue.motif());
        } catch (ApprobateurAuteurException e) {
            refus.surAuteur(acteur, id);
            throw e;
        }
    }

    private static String motif(InputStream corps) throws IOException {
        return CorpsJson.lire(Corps.lire(corps), MotifRequest::lire).motif();
    }
}
