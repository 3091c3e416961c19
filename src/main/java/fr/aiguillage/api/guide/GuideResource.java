package fr.aiguillage.api.guide;

import fr.aiguillage.api.acces.Role;
import fr.aiguillage.api.lecture.Choix;
import fr.aiguillage.api.lecture.Parametre;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.publication.guide.Guides;
import fr.aiguillage.scenario.RedacteurDeDemande;
import io.quarkus.vertx.http.Compressed;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** {@code GET /guide}: the adviser's guide, from the rules in force on a day. */
@Path("/guide")
public class GuideResource {

    private static final Choix<Acte> ACTES = Choix.parmi(Acte.values());

    private final Guides guides;
    private final RedacteurDeDemande redacteur;
    private final Clock horloge;

    public GuideResource(Guides guides, RedacteurDeDemande redacteur, Clock horloge) {
        this.guides = guides;
        this.redacteur = redacteur;
        this.horloge = horloge;
    }

    @GET
    @Blocking
    @Compressed
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.APPELANT, Role.LECTEUR, Role.ANALYSTE, Role.APPROBATEUR})
    @Operation(operationId = "guide")
    @APIResponse(responseCode = "200", description = "Le guide.")
    public GuideResponse guide(
            @Parameter(ref = "Le") @QueryParam("le") String le,
            @Parameter(ref = "ActeVoulu") @QueryParam("acte") String acte) {
        LocalDate jour = Parametre.date("le", le);
        Acte voulu = Parametre.choix("acte", acte, ACTES);
        return GuideResponse.de(guides.le(jour == null ? LocalDate.now(horloge) : jour), voulu, redacteur);
    }
}
