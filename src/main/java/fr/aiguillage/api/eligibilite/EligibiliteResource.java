package fr.aiguillage.api.eligibilite;

import fr.aiguillage.api.acces.Role;
import fr.aiguillage.api.demande.EligibiliteRequest;
import fr.aiguillage.api.lecture.Corps;
import fr.aiguillage.api.lecture.CorpsJson;
import fr.aiguillage.decision.Aiguilleur;
import fr.aiguillage.decision.Decision;
import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.decision.RulesetsEnVigueur;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.Demande;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** {@code POST /eligibilite}: every act at once, for a client and a contract. */
@Path("/eligibilite")
public class EligibiliteResource {

    private final RulesetsEnVigueur rulesets;
    private final Clock horloge;

    public EligibiliteResource(RulesetsEnVigueur rulesets, Clock horloge) {
        this.rulesets = rulesets;
        this.horloge = horloge;
    }

    @POST
    @Blocking
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.APPELANT)
    @Operation(operationId = "eligibilite")
    @APIResponse(responseCode = "200", description = "Les huit actes.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = EligibiliteRequest.class)))
    public EligibiliteResponse eligibilite(InputStream corps) throws IOException {
        EligibiliteRequest demande = CorpsJson.lire(Corps.lire(corps), EligibiliteRequest::lire);
        return EligibiliteResponse.de(decisions(demande));
    }

    private List<Decision> decisions(EligibiliteRequest eligibilite) {
        LocalDate aujourdhui = LocalDate.now(horloge);
        List<Demande> demandes = Stream.of(Acte.values())
                .map(acte -> eligibilite.toDemande(acte, aujourdhui))
                .toList();
        Ruleset ruleset = rulesets.le(demandes.get(0).dateDemande());
        return demandes.stream()
                .map(demande -> Aiguilleur.decider(demande, ruleset))
                .toList();
    }
}
