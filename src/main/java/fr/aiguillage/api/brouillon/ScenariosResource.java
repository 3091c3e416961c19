package fr.aiguillage.api.brouillon;

import fr.aiguillage.api.Fichier;
import fr.aiguillage.api.PageResponse;
import fr.aiguillage.api.acces.Acteurs;
import fr.aiguillage.api.acces.Role;
import fr.aiguillage.api.lecture.Corps;
import fr.aiguillage.api.probleme.Problemes;
import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.RulesetRefuseException;
import fr.aiguillage.publication.atelier.Atelier;
import fr.aiguillage.publication.controle.Controles;
import fr.aiguillage.publication.controle.Examen;
import fr.aiguillage.publication.controle.LecteurDeScenarios;
import fr.aiguillage.publication.cycle.Depot;
import fr.aiguillage.publication.cycle.IntrouvableException;
import fr.aiguillage.publication.cycle.Publications;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestResponse;

/** The scenarios of a draft: read, changed, played. */
@Path("/brouillons/{id}/scenarios")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
public class ScenariosResource {

    private final Depot depot;
    private final Publications publications;
    private final Atelier atelier;
    private final LecteurDeScenarios lecteur;
    private final Controles controles;
    private final Acteurs acteurs;

    public ScenariosResource(
            Depot depot,
            Publications publications,
            Atelier atelier,
            LecteurDeScenarios lecteur,
            Controles controles,
            Acteurs acteurs) {
        this.depot = depot;
        this.publications = publications;
        this.atelier = atelier;
        this.lecteur = lecteur;
        this.controles = controles;
        this.acteurs = acteurs;
    }

    @GET
    @RolesAllowed({Role.LECTEUR, Role.ANALYSTE, Role.APPROBATEUR})
    @Operation(operationId = "listerScenarios")
    public RestResponse<PageResponse<ScenarioResponse>> lister(
            @Parameter(ref = "Brouillon") @PathParam("id") long id,
            @Parameter(ref = "Page") @QueryParam("page") @DefaultValue("1") int page,
            @Parameter(ref = "Taille") @QueryParam("taille") @DefaultValue(PageResponse.TAILLE) int taille) {
        int revision = publications.brouillon(id).revision();
        String yaml = depot.contenuDuBrouillon(id).fichier(RulesetContent.SCENARIOS);
        return Reponses.avecRevision(PageResponse.de(lecteur.lire(yaml), page, taille, ScenarioResponse::de), revision);
    }

    @PUT
    @Path("/{nom}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ANALYSTE)
    @Operation(operationId = "ecrireScenario")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ScenarioResponse.class)))
    public RestResponse<BrouillonResponse> ecrire(
            @Parameter(ref = "Brouillon") @PathParam("id") long id,
            @Parameter(ref = "Scenario") @PathParam("nom") String nom,
            @Parameter(ref = "IfMatch") @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            InputStream corps)
            throws IOException {
        int revision = Revision.lue(ifMatch);
        String scenario = Fichier.texte(Corps.lire(corps));
        try {
            return Reponses.de(atelier.ecrireScenario(id, revision, nom, scenario, acteurs.actuel()));
        } catch (IllegalArgumentException e) {
            throw Problemes.corpsIllisible(e.getMessage());
        }
    }

    @DELETE
    @Path("/{nom}")
    @RolesAllowed(Role.ANALYSTE)
    @Operation(operationId = "supprimerScenario")
    public RestResponse<BrouillonResponse> supprimer(
            @Parameter(ref = "Brouillon") @PathParam("id") long id,
            @Parameter(ref = "Scenario") @PathParam("nom") String nom,
            @Parameter(ref = "IfMatch") @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        try {
            return Reponses.de(atelier.supprimerScenario(id, Revision.lue(ifMatch), nom, acteurs.actuel()));
        } catch (IllegalArgumentException e) {
            throw new IntrouvableException(e.getMessage());
        }
    }

    @POST
    @Path("/execution")
    @RolesAllowed({Role.LECTEUR, Role.ANALYSTE, Role.APPROBATEUR})
    @Operation(operationId = "executerScenarios")
    public ExecutionResponse executer(@Parameter(ref = "Brouillon") @PathParam("id") long id) {
        Examen examen = controles.examiner(publications.contenu(id));
        if (examen.rapport() == null) {
            throw new RulesetRefuseException(examen.erreurs());
        }
        return ExecutionResponse.de(examen.rapport());
    }
}
