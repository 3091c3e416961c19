package fr.aiguillage.api.regles;

import fr.aiguillage.api.PageResponse;
import fr.aiguillage.api.acces.Role;
import fr.aiguillage.api.brouillon.CouvertureResponse;
import fr.aiguillage.api.brouillon.ExecutionResponse;
import fr.aiguillage.api.brouillon.ScenarioResponse;
import fr.aiguillage.api.brouillon.ScenariosDeLigneResponse;
import fr.aiguillage.publication.Raisonnements;
import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.atelier.Analyses;
import fr.aiguillage.publication.atelier.Atelier;
import fr.aiguillage.publication.controle.LecteurDeScenarios;
import fr.aiguillage.publication.couverture.Couverture.Cle;
import fr.aiguillage.publication.cycle.Publications;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a version reasons on, and what its scenarios test. */
@Path("/regles/{numero}")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.LECTEUR, Role.ANALYSTE, Role.APPROBATEUR})
public class AnalysesDeVersionResource {

    private final Publications publications;
    private final Atelier atelier;
    private final Analyses analyses;
    private final Raisonnements raisonnements;
    private final LecteurDeScenarios lecteur;

    public AnalysesDeVersionResource(
            Publications publications,
            Atelier atelier,
            Analyses analyses,
            Raisonnements raisonnements,
            LecteurDeScenarios lecteur) {
        this.publications = publications;
        this.atelier = atelier;
        this.analyses = analyses;
        this.raisonnements = raisonnements;
        this.lecteur = lecteur;
    }

    @GET
    @Path("/raisonnements")
    @Operation(operationId = "listerRaisonnements")
    public List<RaisonnementResponse> raisonnements(@Parameter(ref = "Numero") @PathParam("numero") int numero) {
        Map<Cle, List<String>> scenarios = analyses.scenariosParLigne(publications.contenuDeLaVersion(numero));
        return raisonnements.tous().stream()
                .map(r -> RaisonnementResponse.de(
                        r, scenarios.get(new Cle(r.regle().table(), r.regle().ligne()))))
                .toList();
    }

    @GET
    @Path("/couverture")
    @Operation(operationId = "mesurerCouvertureDeLaVersion")
    public CouvertureResponse couverture(@Parameter(ref = "Numero") @PathParam("numero") int numero) {
        return CouvertureResponse.de(analyses.couverture(publications.contenuDeLaVersion(numero)));
    }

    @GET
    @Path("/couverture/{table}")
    @Operation(operationId = "listerScenariosDesLignesDeLaVersion")
    public List<ScenariosDeLigneResponse> couverture(
            @Parameter(ref = "Numero") @PathParam("numero") int numero,
            @Parameter(ref = "Table") @PathParam("table") String table) {
        RulesetContent contenu = publications.contenuDeLaVersion(numero);
        return ScenariosDeLigneResponse.de(atelier.table(contenu, table), analyses.scenariosParLigne(contenu));
    }

    @GET
    @Path("/scenarios")
    @Operation(operationId = "listerScenariosDeLaVersion")
    public PageResponse<ScenarioResponse> scenarios(
            @Parameter(ref = "Numero") @PathParam("numero") int numero,
            @Parameter(ref = "Page") @QueryParam("page") @DefaultValue("1") int page,
            @Parameter(ref = "Taille") @QueryParam("taille") @DefaultValue(PageResponse.TAILLE) int taille) {
        String yaml = publications.contenuDeLaVersion(numero).fichier(RulesetContent.SCENARIOS);
        return PageResponse.de(lecteur.lire(yaml), page, taille, ScenarioResponse::de);
    }

    @GET
    @Path("/scenarios/execution")
    @Operation(operationId = "executerScenariosDeLaVersion")
    public ExecutionResponse executer(@Parameter(ref = "Numero") @PathParam("numero") int numero) {
        return ExecutionResponse.de(analyses.jouer(publications.contenuDeLaVersion(numero)));
    }
}
