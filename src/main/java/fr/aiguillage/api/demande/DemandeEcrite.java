package fr.aiguillage.api.demande;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.scenario.RedacteurDeDemande;
import jakarta.inject.Singleton;

/** Writes a demand as a client would send it: its fields bear the names of the contract. */
@Singleton
public class DemandeEcrite implements RedacteurDeDemande {

    private final ObjectWriter redacteur;

    public DemandeEcrite(ObjectMapper mapper) {
        this.redacteur = mapper.copy()
                .setDefaultPropertyInclusion(JsonInclude.Include.NON_EMPTY)
                .writerFor(Demande.class);
    }

    @Override
    public String json(Demande demande) {
        try {
            return redacteur.writeValueAsString(demande);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A demand can always be written", e);
        }
    }
}
