package fr.aiguillage.api.acces;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code GET /acces}: who the caller is and what he may do, so that a page shows no door that is locked. */
@Path("/acces")
public class AccesResource {

    private final Accueil accueil;
    private final SecurityIdentity appelant;

    public AccesResource(Accueil accueil, SecurityIdentity appelant) {
        this.accueil = accueil;
        this.appelant = appelant;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "lireAcces")
    public AccesResponse lire() {
        return AccesResponse.de(accueil, identite(), appelant.getRoles());
    }

    private Identite identite() {
        return appelant.isAnonymous()
                ? null
                : new Identite(
                        appelant.getPrincipal().getName(),
                        appelant.getRoles().stream().sorted().toList());
    }
}
