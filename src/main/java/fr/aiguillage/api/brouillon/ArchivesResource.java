package fr.aiguillage.api.brouillon;

import fr.aiguillage.api.Fichier;
import fr.aiguillage.api.Zip;
import fr.aiguillage.api.acces.Acteurs;
import fr.aiguillage.api.acces.Role;
import fr.aiguillage.api.lecture.Corps;
import fr.aiguillage.api.probleme.Problemes;
import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.atelier.Archiveur;
import fr.aiguillage.publication.atelier.Atelier;
import fr.aiguillage.publication.cycle.Acteur;
import fr.aiguillage.publication.cycle.Publications;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

/** Whole rule sets, out of a draft and into a new one. */
@Path("/brouillons")
@Blocking
public class ArchivesResource {

    private final Publications publications;
    private final Atelier atelier;
    private final Archiveur archiveur;
    private final Acteurs acteurs;

    public ArchivesResource(Publications publications, Atelier atelier, Archiveur archiveur, Acteurs acteurs) {
        this.publications = publications;
        this.atelier = atelier;
        this.archiveur = archiveur;
        this.acteurs = acteurs;
    }

    @GET
    @Path("/{id}/archive")
    @Produces(Zip.TYPE)
    @RolesAllowed({Role.LECTEUR, Role.ANALYSTE, Role.APPROBATEUR})
    @Operation(operationId = "exporterBrouillon")
    public RestResponse<byte[]> exporter(@Parameter(ref = "Brouillon") @PathParam("id") long id) {
        return Zip.reponse("brouillon-" + id, archiveur.exporter(publications.contenu(id), null));
    }

    @POST
    @Path("/import")
    @Consumes(Zip.TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ANALYSTE)
    @Operation(operationId = "importerBrouillon")
    @APIResponseSchema(value = BrouillonResponse.class, responseCode = "201")
    public RestResponse<BrouillonResponse> importer(
            @Parameter(ref = "Titre") @QueryParam("titre") String titre,
            @Parameter(ref = "Motif") @QueryParam("motif") String motif,
            InputStream corps)
            throws IOException {
        exiger("titre", titre, NouveauBrouillonRequest.TITRE);
        exiger("motif", motif, MotifRequest.LONGUEUR);
        RulesetContent contenu = archiveur.importer(Corps.lire(corps, Fichier.LIMITE));
        Acteur acteur = acteurs.actuel();
        int base = publications.calendrier().le(acteur.jour()).numero();
        return Reponses.creee(atelier.importer(titre, base, contenu, acteur, motif));
    }

    private static void exiger(String parametre, String valeur, int longueurMaximale) {
        if (valeur == null || valeur.isBlank() || valeur.length() > longueurMaximale) {
            throw Problemes.parametreInvalide(
                    parametre,
                    "Le paramètre «\u00a0" + parametre + "\u00a0» est obligatoire, et d’au plus " + longueurMaximale
                            + " caractères.");
        }
    }
}
