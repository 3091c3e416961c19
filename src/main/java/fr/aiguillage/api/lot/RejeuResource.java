package fr.aiguillage.api.lot;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import fr.aiguillage.api.acces.Acteurs;
import fr.aiguillage.api.acces.Role;
import fr.aiguillage.publication.atelier.Analyses;
import fr.aiguillage.publication.cycle.Publications;
import fr.aiguillage.publication.impact.Rejeu;
import fr.aiguillage.scenario.RedacteurDeDemande;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Demands of the analyst's own, replayed on a draft and on the version in force. */
@Path("/brouillons/{id}/impact/demandes")
public class RejeuResource {

    private static final String NDJSON = "application/x-ndjson";
    private static final String CSV = "text/csv";

    private final Publications publications;
    private final Analyses analyses;
    private final RedacteurDeDemande redacteurDeDemande;
    private final Acteurs acteurs;
    private final LotConfig config;
    private final ObjectWriter redacteur;

    public RejeuResource(
            Publications publications,
            Analyses analyses,
            RedacteurDeDemande redacteurDeDemande,
            Acteurs acteurs,
            LotConfig config,
            ObjectMapper mapper) {
        this.publications = publications;
        this.analyses = analyses;
        this.redacteurDeDemande = redacteurDeDemande;
        this.acteurs = acteurs;
        this.config = config;
        this.redacteur = mapper.writer();
    }

    @POST
    @Blocking
    @Consumes({NDJSON, CSV})
    @Produces(NDJSON)
    @RolesAllowed({Role.LECTEUR, Role.ANALYSTE, Role.APPROBATEUR})
    @Operation(operationId = "rejouerDemandes")
    @APIResponseSchema(value = RejeuResponse.class, responseCode = "200")
    public StreamingOutput rejouer(
            @Parameter(ref = "Brouillon") @PathParam("id") long id,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String format,
            InputStream demandes) {
        LocalDate jour = acteurs.actuel().jour();
        Rejeu rejeu = analyses.rejeu(publications.enVigueur(jour), publications.contenu(id));
        return new Rejouer(demandes, config, format.startsWith(CSV), rejeu, jour, redacteur, redacteurDeDemande);
    }
}
