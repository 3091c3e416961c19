package fr.aiguillage.api.lot;

import com.fasterxml.jackson.databind.ObjectWriter;
import fr.aiguillage.api.demande.DemandeRequest;
import fr.aiguillage.api.lecture.Corps;
import fr.aiguillage.api.lecture.CorpsJson;
import fr.aiguillage.api.probleme.Problemes;
import fr.aiguillage.publication.impact.Rejeu;
import fr.aiguillage.scenario.RedacteurDeDemande;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;

/**
 * Replays demands as they come, tells how far it is every so often, and ends with what came of it.
 *
 * @param csv whether the demands are the rows of a spreadsheet rather than JSON, one a line
 * @param jour the day of the demands that have none
 */
record Rejouer(
        InputStream flux,
        LotConfig config,
        boolean csv,
        Rejeu rejeu,
        LocalDate jour,
        ObjectWriter redacteur,
        RedacteurDeDemande redacteurDeDemande)
        implements StreamingOutput {

    private static final int PAS = 2_000;

    @Override
    public void write(OutputStream sortie) throws IOException {
        try (Reserve reserve = new Reserve(config)) {
            new Thread(() -> reserve.remplir(flux), "rejeu").start();
            Demandes demandes = csv ? new DemandesCsv(reserve) : new Lignes(reserve, Corps.LIMITE)::suivante;
            rejouer(demandes, sortie);
        }
        ecrire(sortie, RejeuResponse.bilan(rejeu.etat(), redacteurDeDemande));
    }

    private void rejouer(Demandes demandes, OutputStream sortie) throws IOException {
        int faites = 0;
        for (Ligne ligne = demandes.suivante(); ligne != null; ligne = demandes.suivante()) {
            if (!ligne.vide()) {
                rejouer(ligne);
                faites++;
            }
            if (faites > 0 && faites % PAS == 0) {
                ecrire(sortie, RejeuResponse.avancement(rejeu.etat()));
            }
        }
    }

    private void rejouer(Ligne ligne) {
        try {
            if (ligne.tropLongue()) {
                throw Problemes.corpsTropGrand(Corps.LIMITE);
            }
            rejeu.rejouer(
                    ligne.numero(),
                    CorpsJson.lire(ligne.octets(), DemandeRequest::lire).toDemande(jour));
        } catch (RuntimeException e) {
            rejeu.illisible(ligne.numero(), Problemes.de(e).getDetail());
        }
    }

    private void ecrire(OutputStream sortie, RejeuResponse reponse) throws IOException {
        sortie.write(redacteur.writeValueAsBytes(reponse));
        sortie.write('\n');
        sortie.flush();
    }
}
