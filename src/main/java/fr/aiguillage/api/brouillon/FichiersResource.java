package fr.aiguillage.api.brouillon;

import fr.aiguillage.api.Fichier;
import fr.aiguillage.api.acces.Acteurs;
import fr.aiguillage.api.acces.Role;
import fr.aiguillage.api.lecture.Corps;
import fr.aiguillage.publication.atelier.Atelier;
import fr.aiguillage.publication.cycle.Depot;
import fr.aiguillage.publication.cycle.Publications;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestResponse;

/** The files of a draft, whole: for whoever prefers an editor of his own. */
@Path("/brouillons/{id}/fichiers/{nom}")
@Blocking
public class FichiersResource {

    private final Depot depot;
    private final Publications publications;
    private final Atelier atelier;
    private final Acteurs acteurs;

    public FichiersResource(Depot depot, Publications publications, Atelier atelier, Acteurs acteurs) {
        this.depot = depot;
        this.publications = publications;
        this.atelier = atelier;
        this.acteurs = acteurs;
    }

    @GET
    @Produces({MediaType.APPLICATION_XML, MediaType.TEXT_PLAIN})
    @RolesAllowed({Role.LECTEUR, Role.ANALYSTE, Role.APPROBATEUR})
    @Operation(operationId = "lireFichierDuBrouillon")
    public RestResponse<String> lire(
            @Parameter(ref = "Brouillon") @PathParam("id") long id,
            @Parameter(ref = "Fichier") @PathParam("nom") String nom) {
        int revision = publications.brouillon(id).revision();
        return Fichier.reponse(depot.contenuDuBrouillon(id), nom)
                .tag(Revision.etiquette(revision))
                .build();
    }

    @PUT
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ANALYSTE)
    @Operation(operationId = "remplacerFichierDuBrouillon")
    public RestResponse<BrouillonResponse> remplacer(
            @Parameter(ref = "Brouillon") @PathParam("id") long id,
            @Parameter(ref = "Fichier") @PathParam("nom") String nom,
            @Parameter(ref = "IfMatch") @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            InputStream corps)
            throws IOException {
        int revision = Revision.lue(ifMatch);
        String texte = Fichier.texte(Corps.lire(corps, Fichier.LIMITE));
        return Reponses.de(atelier.remplacerFichier(id, revision, nom, texte, acteurs.actuel()));
    }
}
