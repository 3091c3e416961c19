package fr.aiguillage.api.regles;

import fr.aiguillage.api.Fichier;
import fr.aiguillage.api.PageResponse;
import fr.aiguillage.api.Xlsx;
import fr.aiguillage.api.Zip;
import fr.aiguillage.api.acces.Acteurs;
import fr.aiguillage.api.acces.Role;
import fr.aiguillage.api.brouillon.BrouillonResponse;
import fr.aiguillage.api.brouillon.MotifRequest;
import fr.aiguillage.api.brouillon.Reponses;
import fr.aiguillage.api.constatation.DifferencesCsv;
import fr.aiguillage.api.constatation.DifferencesResponse;
import fr.aiguillage.api.lecture.Corps;
import fr.aiguillage.api.lecture.CorpsJson;
import fr.aiguillage.api.table.TableResponse;
import fr.aiguillage.api.table.TableResume;
import fr.aiguillage.publication.atelier.Analyses;
import fr.aiguillage.publication.atelier.Archiveur;
import fr.aiguillage.publication.atelier.Atelier;
import fr.aiguillage.publication.atelier.ClasseursDeRegles;
import fr.aiguillage.publication.atelier.DernieresModifications;
import fr.aiguillage.publication.cycle.Acteur;
import fr.aiguillage.publication.cycle.Calendrier;
import fr.aiguillage.publication.cycle.Publications;
import fr.aiguillage.publication.cycle.VersionPubliee;
import fr.aiguillage.publication.table.Modele;
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
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /regles}: the versions, what they hold, and the way back to an old one. */
@Path("/regles")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
public class ReglesResource {

    private final Publications publications;
    private final Atelier atelier;
    private final DernieresModifications modifications;
    private final Analyses analyses;
    private final Archiveur archiveur;
    private final ClasseursDeRegles classeurs;
    private final Acteurs acteurs;

    public ReglesResource(
            Publications publications,
            Atelier atelier,
            DernieresModifications modifications,
            Analyses analyses,
            Archiveur archiveur,
            ClasseursDeRegles classeurs,
            Acteurs acteurs) {
        this.publications = publications;
        this.atelier = atelier;
        this.modifications = modifications;
        this.analyses = analyses;
        this.archiveur = archiveur;
        this.classeurs = classeurs;
        this.acteurs = acteurs;
    }

    @GET
    @RolesAllowed({Role.LECTEUR, Role.ANALYSTE, Role.APPROBATEUR})
    @Operation(operationId = "listerVersions")
    public PageResponse<VersionResponse> lister(
            @Parameter(ref = "Page") @QueryParam("page") @DefaultValue("1") int page,
            @Parameter(ref = "Taille") @QueryParam("taille") @DefaultValue(PageResponse.TAILLE) int taille) {
        Acteur acteur = acteurs.actuel();
        Calendrier calendrier = publications.calendrier();
        return PageResponse.de(
                calendrier.versions().stream()
                        .sorted(Comparator.comparing(version -> -version.numero()))
                        .toList(),
                page,
                taille,
                version -> VersionResponse.de(version, calendrier, acteur.jour()));
    }

    @GET
    @Path("/{numero}")
    @RolesAllowed({Role.LECTEUR, Role.ANALYSTE, Role.APPROBATEUR})
    @Operation(operationId = "lireVersion")
    public VersionResponse lire(@Parameter(ref = "Numero") @PathParam("numero") int numero) {
        return VersionResponse.de(
                publications.version(numero),
                publications.calendrier(),
                acteurs.actuel().jour());
    }

    @GET
    @Path("/{numero}/histoire")
    @RolesAllowed({Role.LECTEUR, Role.ANALYSTE, Role.APPROBATEUR})
    @Operation(operationId = "raconterVersion")
    public HistoireResponse histoire(@Parameter(ref = "Numero") @PathParam("numero") int numero) {
        VersionPubliee version = publications.version(numero);
        return HistoireResponse.de(
                version.brouillon() == null ? null : publications.brouillon(version.brouillon()),
                publications.annulation(numero));
    }

    @GET
    @Path("/{numero}/tables")
    @RolesAllowed({Role.LECTEUR, Role.ANALYSTE, Role.APPROBATEUR})
    @Operation(operationId = "listerTablesDeLaVersion")
    public List<TableResume> tables(@Parameter(ref = "Numero") @PathParam("numero") int numero) {
        return TableResume.deLaVersion(
                atelier.modeles(publications.contenuDeLaVersion(numero)), modifications.jusqua(numero));
    }

    @GET
    @Path("/{numero}/tables/{table}")
    @RolesAllowed({Role.LECTEUR, Role.ANALYSTE, Role.APPROBATEUR})
    @Operation(operationId = "lireTableDeLaVersion")
    public TableResponse table(
            @Parameter(ref = "Numero") @PathParam("numero") int numero,
            @Parameter(ref = "Table") @PathParam("table") String table) {
        Modele modele = atelier.modeleDe(publications.contenuDeLaVersion(numero), table);
        return modele.tableDe(table).map(t -> TableResponse.de(modele, t)).orElseThrow();
    }

    @GET
    @Path("/{numero}/fichiers/{nom}")
    @Produces({MediaType.APPLICATION_XML, MediaType.TEXT_PLAIN})
    @RolesAllowed({Role.LECTEUR, Role.ANALYSTE, Role.APPROBATEUR})
    @Operation(operationId = "lireFichierDeLaVersion")
    public RestResponse<String> fichier(
            @Parameter(ref = "Numero") @PathParam("numero") int numero,
            @Parameter(ref = "Fichier") @PathParam("nom") String nom) {
        return Fichier.reponse(publications.contenuDeLaVersion(numero), nom).build();
    }

    @GET
    @Path("/{avant}/differences/{apres}")
    @RolesAllowed({Role.LECTEUR, Role.ANALYSTE, Role.APPROBATEUR})
    @Operation(operationId = "comparerVersions")
    public DifferencesResponse differences(
            @Parameter(ref = "Avant") @PathParam("avant") int avant,
            @Parameter(ref = "Apres") @PathParam("apres") int apres) {
        return DifferencesResponse.de(
                analyses.differences(publications.contenuDeLaVersion(avant), publications.contenuDeLaVersion(apres)));
    }

    @GET
    @Path("/{avant}/differences/{apres}")
    @RolesAllowed({Role.LECTEUR, Role.ANALYSTE, Role.APPROBATEUR})
    @Produces(DifferencesCsv.TYPE)
    @Operation(hidden = true)
    public String differencesCsv(
            @Parameter(ref = "Avant") @PathParam("avant") int avant,
            @Parameter(ref = "Apres") @PathParam("apres") int apres) {
        return DifferencesCsv.de(
                analyses.differences(publications.contenuDeLaVersion(avant), publications.contenuDeLaVersion(apres)));
    }

    @GET
    @Path("/{numero}/archive")
    @Produces(Zip.TYPE)
    @RolesAllowed({Role.LECTEUR, Role.ANALYSTE, Role.APPROBATEUR})
    @Operation(operationId = "exporterVersion")
    public RestResponse<byte[]> archive(@Parameter(ref = "Numero") @PathParam("numero") int numero) {
        return Zip.reponse(
                "regles-" + numero,
                archiveur.exporter(publications.contenuDeLaVersion(numero), publications.version(numero)));
    }

    @GET
    @Path("/{numero}/classeur")
    @Produces(Xlsx.TYPE)
    @RolesAllowed({Role.LECTEUR, Role.ANALYSTE, Role.APPROBATEUR})
    @Operation(operationId = "exporterClasseurDeLaVersion")
    public RestResponse<byte[]> classeur(@Parameter(ref = "Numero") @PathParam("numero") int numero) {
        return Xlsx.reponse(
                        "regles-" + numero,
                        classeurs.exporter(publications.contenuDeLaVersion(numero), publications.version(numero)))
                .build();
    }

    @POST
    @Path("/{numero}/retour")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ANALYSTE)
    @Operation(operationId = "revenirALaVersion")
    @APIResponseSchema(value = BrouillonResponse.class, responseCode = "201")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = MotifRequest.class)))
    public RestResponse<BrouillonResponse> revenir(
            @Parameter(ref = "Numero") @PathParam("numero") int numero, InputStream corps) throws IOException {
        MotifRequest pourquoi = CorpsJson.lire(Corps.lire(corps), MotifRequest::lire);
        return Reponses.creee(publications.revenir(numero, acteurs.actuel(), pourquoi.motif()));
    }

    @POST
    @Path("/{numero}/annulation")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.APPROBATEUR)
    @Operation(operationId = "annulerVersion")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = MotifRequest.class)))
    public VersionResponse annuler(@Parameter(ref = "Numero") @PathParam("numero") int numero, InputStream corps)
            throws IOException {
        MotifRequest pourquoi = CorpsJson.lire(Corps.lire(corps), MotifRequest::lire);
        Acteur acteur = acteurs.actuel();
        return VersionResponse.de(
                publications.annuler(numero, acteur, pourquoi.motif()), publications.calendrier(), acteur.jour());
    }
}
