package fr.aiguillage.api.brouillon;

import fr.aiguillage.api.PageResponse;
import fr.aiguillage.api.acces.Acteurs;
import fr.aiguillage.api.acces.Role;
import fr.aiguillage.api.lecture.Corps;
import fr.aiguillage.api.lecture.CorpsJson;
import fr.aiguillage.publication.cycle.Acteur;
import fr.aiguillage.publication.cycle.Brouillon;
import fr.aiguillage.publication.cycle.Depot;
import fr.aiguillage.publication.cycle.Publications;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /brouillons}: makes drafts and lists them. */
@Path("/brouillons")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
public class BrouillonsResource {

    private final Depot depot;
    private final Publications publications;
    private final Acteurs acteurs;

    public BrouillonsResource(Depot depot, Publications publications, Acteurs acteurs) {
        this.depot = depot;
        this.publications = publications;
        this.acteurs = acteurs;
    }

    @GET
    @RolesAllowed({Role.LECTEUR, Role.ANALYSTE, Role.APPROBATEUR})
    @Operation(operationId = "listerBrouillons")
    public PageResponse<BrouillonResponse> lister(
            @Parameter(ref = "Page") @QueryParam("page") @DefaultValue("1") int page,
            @Parameter(ref = "Taille") @QueryParam("taille") @DefaultValue(PageResponse.TAILLE) int taille) {
        PageResponse.verifier(page, taille);
        return PageResponse.de(depot.brouillons(page, taille), BrouillonResponse::de);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ANALYSTE)
    @Operation(operationId = "creerBrouillon")
    @APIResponseSchema(value = BrouillonResponse.class, responseCode = "201")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = NouveauBrouillonRequest.class)))
    public RestResponse<BrouillonResponse> creer(InputStream corps) throws IOException {
        NouveauBrouillonRequest voulu = CorpsJson.lire(Corps.lire(corps), NouveauBrouillonRequest::lire);
        Acteur acteur = acteurs.actuel();
        int base = voulu.base() == null
                ? publications.calendrier().le(acteur.jour()).numero()
                : voulu.base();
        return Reponses.creee(publications.creer(voulu.titre(), base, acteur, voulu.motif()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.LECTEUR, Role.ANALYSTE, Role.APPROBATEUR})
    @Operation(operationId = "lireBrouillon")
    public RestResponse<BrouillonResponse> lire(@Parameter(ref = "Brouillon") @PathParam("id") long id) {
        return Reponses.de(publications.brouillon(id));
    }

    @POST
    @Path("/{id}/reprise")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ANALYSTE)
    @Operation(operationId = "reprendreBrouillon")
    @APIResponseSchema(value = BrouillonResponse.class, responseCode = "201")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = MotifRequest.class)))
    public RestResponse<BrouillonResponse> reprendre(
            @Parameter(ref = "Brouillon") @PathParam("id") long id, InputStream corps) throws IOException {
        MotifRequest pourquoi = CorpsJson.lire(Corps.lire(corps), MotifRequest::lire);
        Brouillon repris = publications.reprendre(id, acteurs.actuel(), pourquoi.motif());
        return Reponses.creee(repris);
    }
}
