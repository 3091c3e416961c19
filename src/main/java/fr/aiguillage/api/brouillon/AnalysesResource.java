package fr.aiguillage.api.brouillon;

import fr.aiguillage.api.acces.Acteurs;
import fr.aiguillage.api.acces.Role;
import fr.aiguillage.api.constatation.DifferencesResponse;
import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.atelier.Analyses;
import fr.aiguillage.publication.atelier.Atelier;
import fr.aiguillage.publication.atelier.Impact;
import fr.aiguillage.publication.controle.Controles;
import fr.aiguillage.publication.cycle.Brouillon;
import fr.aiguillage.publication.cycle.Publications;
import fr.aiguillage.publication.cycle.VersionPubliee;
import fr.aiguillage.scenario.RedacteurDeDemande;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the checks say of a draft, what its scenarios test, and what it would change. */
@Path("/brouillons/{id}")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.LECTEUR, Role.ANALYSTE, Role.APPROBATEUR})
public class AnalysesResource {

    private final Publications publications;
    private final Controles controles;
    private final Atelier atelier;
    private final Analyses analyses;
    private final RedacteurDeDemande redacteur;
    private final Acteurs acteurs;

    public AnalysesResource(
            Publications publications,
            Controles controles,
            Atelier atelier,
            Analyses analyses,
            RedacteurDeDemande redacteur,
            Acteurs acteurs) {
        this.publications = publications;
        this.controles = controles;
        this.atelier = atelier;
        this.analyses = analyses;
        this.redacteur = redacteur;
        this.acteurs = acteurs;
    }

    @GET
    @Path("/controle")
    @Operation(operationId = "controlerBrouillon")
    public ControleResponse controler(@Parameter(ref = "Brouillon") @PathParam("id") long id) {
        Brouillon brouillon = publications.brouillon(id);
        return ControleResponse.de(
                controles.examiner(publications.contenu(id)),
                publications.baseDepassee(brouillon, acteurs.actuel().jour()));
    }

    @GET
    @Path("/couverture")
    @Operation(operationId = "mesurerCouverture")
    public CouvertureResponse couverture(@Parameter(ref = "Brouillon") @PathParam("id") long id) {
        return CouvertureResponse.de(analyses.couverture(publications.contenu(id)));
    }

    @GET
    @Path("/couverture/{table}")
    @Operation(operationId = "listerScenariosDesLignes")
    public List<ScenariosDeLigneResponse> couverture(
            @Parameter(ref = "Brouillon") @PathParam("id") long id,
            @Parameter(ref = "Table") @PathParam("table") String table) {
        RulesetContent contenu = publications.contenu(id);
        return ScenariosDeLigneResponse.de(atelier.table(contenu, table), analyses.scenariosParLigne(contenu));
    }

    @GET
    @Path("/impact")
    @Operation(operationId = "mesurerImpact")
    public ImpactResponse impact(@Parameter(ref = "Brouillon") @PathParam("id") long id) {
        LocalDate jour = acteurs.actuel().jour();
        VersionPubliee reference = publications.calendrier().le(jour);
        Impact impact = analyses.impact(publications.enVigueur(jour), publications.contenu(id), jour);
        return ImpactResponse.de(reference.numero(), impact, redacteur);
    }

    @GET
    @Path("/differences")
    @Operation(operationId = "comparerBrouillon")
    public DifferencesResponse differences(@Parameter(ref = "Brouillon") @PathParam("id") long id) {
        int base = publications.brouillon(id).base();
        return DifferencesResponse.de(
                analyses.differences(publications.contenuDeLaVersion(base), publications.contenu(id)));
    }
}
