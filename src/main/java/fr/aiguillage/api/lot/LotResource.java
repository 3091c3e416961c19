package fr.aiguillage.api.lot;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import fr.aiguillage.api.acces.Role;
import fr.aiguillage.api.decision.DecisionResponse;
import fr.aiguillage.api.decision.Detail;
import fr.aiguillage.api.demande.DemandeRequest;
import fr.aiguillage.api.lecture.Corps;
import fr.aiguillage.api.lecture.CorpsJson;
import fr.aiguillage.api.mesure.Decideur;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** {@code POST /decide/lot}: one demand a line, one decision or problem a line. */
@Path("/decide/lot")
public class LotResource {

    private static final String NDJSON = "application/x-ndjson";

    private final Decideur decideur;
    private final Clock horloge;
    private final LotConfig config;
    private final ObjectWriter redacteur;

    public LotResource(Decideur decideur, Clock horloge, LotConfig config, ObjectMapper mapper) {
        this.decideur = decideur;
        this.horloge = horloge;
        this.config = config;
        this.redacteur = mapper.writer();
    }

    @POST
    @Blocking
    @Consumes(NDJSON)
    @Produces(NDJSON)
    @RolesAllowed(Role.APPELANT)
    @Operation(operationId = "deciderLot")
    @APIResponse(
            responseCode = "200",
            description = "Les réponses, une par ligne.",
            content = @Content(schema = @Schema(type = SchemaType.STRING)))
    public StreamingOutput decider(
            @Parameter(ref = "Detail") @QueryParam("detail") @DefaultValue("complet") String detail,
            InputStream demandes) {
        Detail voulu = Detail.de(detail);
        LocalDate aujourdhui = LocalDate.now(horloge);
        return new Lot(demandes, config, Corps.LIMITE, ligne -> decider(ligne, aujourdhui, voulu), redacteur);
    }

    private DecisionResponse decider(byte[] ligne, LocalDate aujourdhui, Detail detail) {
        DemandeRequest demande = CorpsJson.lire(ligne, DemandeRequest::lire);
        return DecisionResponse.de(decideur.deciderDUnLot(demande.toDemande(aujourdhui)), detail);
    }
}
