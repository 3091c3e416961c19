package fr.aiguillage.api.lot;

import com.fasterxml.jackson.annotation.JsonRawValue;
import fr.aiguillage.publication.impact.ChangementDeReponse;
import fr.aiguillage.publication.impact.Rejeu;
import fr.aiguillage.scenario.RedacteurDeDemande;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A line of the answer to a replay: how far it is, and in the end what came of it.
 *
 * @param avancement on every line but the last
 * @param bilan on the last line
 */
@Schema(name = "Rejeu")
public record RejeuResponse(AvancementResponse avancement, BilanResponse bilan) {

    /** How many demands have been replayed so far. */
    @Schema(name = "Avancement")
    public record AvancementResponse(int total, int changees, int illisibles) {}

    /**
     * What came of a replay.
     *
     * @param details the first 1 000 demands that are answered otherwise
     * @param lignesIllisibles the first 1 000 lines that hold no demand
     */
    @Schema(name = "BilanDeRejeu")
    public record BilanResponse(
            int total,
            int changees,
            int illisibles,
            List<MouvementResponse> mouvements,
            List<DetailResponse> details,
            List<IllisibleResponse> lignesIllisibles) {}

    /** How many demands move from one conduct to another. */
    @Schema(name = "Mouvement")
    public record MouvementResponse(String avant, String apres, int nombre) {}

    /** A demand that is answered otherwise. */
    @Schema(name = "DemandeChangee")
    public record DetailResponse(
            int ligne,
            @JsonRawValue @Schema(type = SchemaType.OBJECT) String demande,
            List<ChangementDeReponse> changements) {}

    /** A line that holds no demand, and why. */
    @Schema(name = "LigneIllisible")
    public record IllisibleResponse(int ligne, String motif) {}

    static RejeuResponse avancement(Rejeu.Etat etat) {
        return new RejeuResponse(new AvancementResponse(etat.total(), etat.changees(), etat.illisibles()), null);
    }

    static RejeuResponse bilan(Rejeu.Etat etat, RedacteurDeDemande redacteur) {
        return new RejeuResponse(
                null,
                new BilanResponse(
                        etat.total(),
                        etat.changees(),
                        etat.illisibles(),
                        mouvements(etat),
                        etat.details().stream()
                                .map(d -> new DetailResponse(d.ligne(), redacteur.json(d.demande()), d.changements()))
                                .toList(),
                        etat.premieresIllisibles().stream()
                                .map(i -> new IllisibleResponse(i.ligne(), i.motif()))
                                .toList()));
    }

    private static List<MouvementResponse> mouvements(Rejeu.Etat etat) {
        return etat.mouvements().entrySet().stream()
                .map(m -> new MouvementResponse(m.getKey().avant(), m.getKey().apres(), m.getValue()))
                .sorted(Comparator.comparing(MouvementResponse::nombre)
                        .reversed()
                        .thenComparing(MouvementResponse::avant)
                        .thenComparing(MouvementResponse::apres))
                .toList();
    }
}
