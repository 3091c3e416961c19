package fr.aiguillage.api.brouillon;

import fr.aiguillage.api.Fichier;
import fr.aiguillage.api.Xlsx;
import fr.aiguillage.api.acces.Acteurs;
import fr.aiguillage.api.acces.Role;
import fr.aiguillage.api.lecture.Corps;
import fr.aiguillage.api.probleme.Problemes;
import fr.aiguillage.api.probleme.TypeProbleme;
import fr.aiguillage.publication.atelier.ClasseurRefuseException;
import fr.aiguillage.publication.atelier.ClasseursDeRegles;
import fr.aiguillage.publication.atelier.Importation;
import fr.aiguillage.publication.cycle.Brouillon;
import fr.aiguillage.publication.cycle.Publications;
import fr.aiguillage.publication.cycle.RevisionDepasseeException;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestResponse;

/** A draft as a workbook: taken away, and brought back after a look at what it changes. */
@Path("/brouillons/{id}/classeur")
@Blocking
public class ClasseursResource {

    private final Publications publications;
    private final ClasseursDeRegles classeurs;
    private final Acteurs acteurs;

    public ClasseursResource(Publications publications, ClasseursDeRegles classeurs, Acteurs acteurs) {
        this.publications = publications;
        this.classeurs = classeurs;
        this.acteurs = acteurs;
    }

    @GET
    @Produces(Xlsx.TYPE)
    @RolesAllowed({Role.LECTEUR, Role.ANALYSTE, Role.APPROBATEUR})
    @Operation(operationId = "exporterClasseurDuBrouillon")
    public RestResponse<byte[]> exporter(@Parameter(ref = "Brouillon") @PathParam("id") long id) {
        Brouillon brouillon = publications.brouillon(id);
        return Xlsx.reponse("brouillon-" + id, classeurs.exporter(publications.contenu(id), brouillon))
                .tag(Revision.etiquette(brouillon.revision()))
                .build();
    }

    @POST
    @Consumes(Xlsx.TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ANALYSTE)
    @Operation(operationId = "importerClasseur")
    public RestResponse<ImportationResponse> importer(
            @Parameter(ref = "Brouillon") @PathParam("id") long id,
            @Parameter(ref = "Appliquer") @QueryParam("appliquer") @DefaultValue("false") String appliquer,
            @Parameter(ref = "IfMatch") @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            InputStream corps)
            throws IOException {
        boolean ecrire = ecrire(appliquer);
        Brouillon brouillon = brouillon(id, Revision.lue(ifMatch));
        Importation importation = examiner(brouillon, corps);
        int revision = ecrire
                ? classeurs.appliquer(brouillon, importation, acteurs.actuel()).revision()
                : brouillon.revision();
        return Reponses.avecRevision(ImportationResponse.de(importation, ecrire, revision), revision);
    }

    @POST
    @Consumes(Xlsx.TYPE)
    @Produces(Xlsx.SI_DEMANDE)
    @RolesAllowed(Role.ANALYSTE)
    @Operation(hidden = true)
    public RestResponse<byte[]> annoter(
            @PathParam("id") long id,
            @QueryParam("appliquer") @DefaultValue("false") String appliquer,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            InputStream corps)
            throws IOException {
        boolean ecrire = ecrire(appliquer);
        Brouillon brouillon = brouillon(id, Revision.lue(ifMatch));
        Importation importation = examiner(brouillon, corps);
        int statut = RestResponse.StatusCode.OK;
        int revision = brouillon.revision();
        try {
            revision = ecrire
                    ? classeurs
                            .appliquer(brouillon, importation, acteurs.actuel())
                            .revision()
                    : revision;
        } catch (ClasseurRefuseException e) {
            statut = TypeProbleme.JEU_REFUSE.statut();
        }
        return Xlsx.reponse("brouillon-" + id + "-constatations", classeurs.annoter(importation))
                .status(statut)
                .tag(Revision.etiquette(revision))
                .build();
    }

    private Importation examiner(Brouillon brouillon, InputStream corps) throws IOException {
        return classeurs.examiner(publications.contenu(brouillon.id()), Corps.lire(corps, Fichier.LIMITE));
    }

    private Brouillon brouillon(long id, int revision) {
        Brouillon brouillon = publications.brouillon(id);
        if (brouillon.revision() != revision) {
            throw RevisionDepasseeException.du(id, revision, brouillon.revision());
        }
        return brouillon;
    }

    private static boolean ecrire(String appliquer) {
        if (!appliquer.equals("true") && !appliquer.equals("false")) {
            throw Problemes.parametreInvalide(
                    "appliquer", "Le paramètre «\u00a0appliquer\u00a0» (" + appliquer + ") doit être true ou false.");
        }
        return appliquer.equals("true");
    }
}
