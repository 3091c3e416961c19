package fr.aiguillage.api.brouillon;

import fr.aiguillage.api.acces.Acteurs;
import fr.aiguillage.api.acces.Role;
import fr.aiguillage.api.lecture.Corps;
import fr.aiguillage.api.lecture.CorpsJson;
import fr.aiguillage.api.table.ConstatationsResponse;
import fr.aiguillage.api.table.ModificationsRequest;
import fr.aiguillage.api.table.TableResponse;
import fr.aiguillage.api.table.TableResume;
import fr.aiguillage.publication.Lieu;
import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.atelier.Atelier;
import fr.aiguillage.publication.atelier.DernieresModifications;
import fr.aiguillage.publication.controle.ControlesDesFichiers;
import fr.aiguillage.publication.cycle.Brouillon;
import fr.aiguillage.publication.cycle.Depot;
import fr.aiguillage.publication.cycle.Publications;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.table.Modification;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestResponse;

/** The tables of a draft, cell by cell. */
@Path("/brouillons/{id}/tables")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
public class TablesResource {

    private final Depot depot;
    private final Publications publications;
    private final Atelier atelier;
    private final ControlesDesFichiers controles;
    private final DernieresModifications modifications;
    private final Acteurs acteurs;

    public TablesResource(
            Depot depot,
            Publications publications,
            Atelier atelier,
            ControlesDesFichiers controles,
            DernieresModifications modifications,
            Acteurs acteurs) {
        this.depot = depot;
        this.publications = publications;
        this.atelier = atelier;
        this.controles = controles;
        this.modifications = modifications;
        this.acteurs = acteurs;
    }

    @GET
    @RolesAllowed({Role.LECTEUR, Role.ANALYSTE, Role.APPROBATEUR})
    @Operation(operationId = "listerTablesDuBrouillon")
    public RestResponse<List<TableResume>> lister(@Parameter(ref = "Brouillon") @PathParam("id") long id) {
        Brouillon brouillon = publications.brouillon(id);
        RulesetContent contenu = depot.contenuDuBrouillon(id);
        return Reponses.avecRevision(
                TableResume.duBrouillon(
                        atelier.modeles(contenu),
                        modifications.jusqua(brouillon.base()),
                        modifications.changees(publications.contenuDeLaVersion(brouillon.base()), contenu)),
                brouillon.revision());
    }

    @GET
    @Path("/{table}")
    @RolesAllowed({Role.LECTEUR, Role.ANALYSTE, Role.APPROBATEUR})
    @Operation(operationId = "lireTableDuBrouillon")
    public RestResponse<TableResponse> lire(
            @Parameter(ref = "Brouillon") @PathParam("id") long id,
            @Parameter(ref = "Table") @PathParam("table") String table) {
        return reponse(publications.brouillon(id), table);
    }

    @GET
    @Path("/{table}/constatations")
    @RolesAllowed({Role.LECTEUR, Role.ANALYSTE, Role.APPROBATEUR})
    @Operation(operationId = "controlerTableDuBrouillon")
    public RestResponse<ConstatationsResponse> constatations(
            @Parameter(ref = "Brouillon") @PathParam("id") long id,
            @Parameter(ref = "Table") @PathParam("table") String table) {
        int revision = publications.brouillon(id).revision();
        RulesetContent contenu = depot.contenuDuBrouillon(id);
        Modele modele = atelier.modeleDe(contenu, table);
        String titre = modele.tableDe(table).orElseThrow().nom();
        return Reponses.avecRevision(
                ConstatationsResponse.de(
                        controles.examiner(contenu).constatations(), Lieu.deLaTable(modele.fichier(), titre)),
                revision);
    }

    @POST
    @Path("/{table}/modifications")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ANALYSTE)
    @Operation(operationId = "modifierTableDuBrouillon")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ModificationsRequest.class)))
    public RestResponse<TableResponse> modifier(
            @Parameter(ref = "Brouillon") @PathParam("id") long id,
            @Parameter(ref = "Table") @PathParam("table") String table,
            @Parameter(ref = "IfMatch") @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            InputStream corps)
            throws IOException {
        int revision = Revision.lue(ifMatch);
        List<Modification> modifications = CorpsJson.lire(Corps.lire(corps), ModificationsRequest::lire);
        return reponse(atelier.modifierTable(id, revision, table, modifications, acteurs.actuel()), table);
    }

    private RestResponse<TableResponse> reponse(Brouillon brouillon, String id) {
        RulesetContent contenu = depot.contenuDuBrouillon(brouillon.id());
        Modele modele = atelier.modeleDe(contenu, id);
        TableResponse table =
                modele.tableDe(id).map(t -> TableResponse.de(modele, t)).orElseThrow();
        return Reponses.avecRevision(table, brouillon.revision());
    }
}
