package fr.aiguillage.api.cartographie;

import fr.aiguillage.api.acces.Role;
import fr.aiguillage.decision.RulesetsEnVigueur;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** {@code GET /cartographie}: the map of the acts, from the tables in force today. */
@Path("/cartographie")
public class CartographieResource {

    private final RulesetsEnVigueur rulesets;
    private final Clock horloge;

    public CartographieResource(RulesetsEnVigueur rulesets, Clock horloge) {
        this.rulesets = rulesets;
        this.horloge = horloge;
    }

    @GET
    @Blocking
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.APPELANT, Role.LECTEUR, Role.ANALYSTE, Role.APPROBATEUR})
    @Operation(operationId = "cartographie")
    @APIResponse(responseCode = "200", description = "La carte.")
    public CartographieResponse cartographie() {
        LocalDate aujourdhui = LocalDate.now(horloge);
        return CartographieResponse.de(rulesets.le(aujourdhui), aujourdhui);
    }
}
