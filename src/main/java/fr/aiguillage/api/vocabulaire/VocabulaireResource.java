package fr.aiguillage.api.vocabulaire;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code GET /vocabulaire}: how each code is said in French. */
@Path("/vocabulaire")
@Produces(MediaType.APPLICATION_JSON)
public class VocabulaireResource {

    @GET
    @PermitAll
    @Operation(operationId = "lireVocabulaire")
    public Map<String, Map<String, String>> vocabulaire() {
        return Vocabulaire.MOTS;
    }
}
