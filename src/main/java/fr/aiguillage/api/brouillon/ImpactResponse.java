package fr.aiguillage.api.brouillon;

import com.fasterxml.jackson.annotation.JsonRawValue;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.publication.atelier.Impact;
import fr.aiguillage.publication.impact.ChangementDeReponse;
import fr.aiguillage.publication.impact.ChangementDeTable;
import fr.aiguillage.publication.impact.ImpactDesDecisions;
import fr.aiguillage.publication.impact.RegionChangee;
import fr.aiguillage.publication.impact.ReponseDeTable;
import fr.aiguillage.scenario.RedacteurDeDemande;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a draft would change.
 *
 * @param reference the version it is compared with
 * @param tables the tables that change
 * @param rienDAutre what is proved of everything else
 * @param demandesComparees how many whole demands were asked of both
 * @param demandesChangees how many of them are answered otherwise
 * @param decisions those, equal changes together, the most frequent first
 */
@Schema(name = "Impact")
public record ImpactResponse(
        int reference,
        List<ChangementDeTableResponse> tables,
        String rienDAutre,
        int demandesComparees,
        int demandesChangees,
        List<GroupeResponse> decisions) {

    /**
     * What becomes of a table.
     *
     * @param structure what has changed in its columns
     * @param regions every demand that it answers otherwise
     * @param rienDAutre what is proved of the rest of the table
     */
    @Schema(name = "ChangementDeTable")
    public record ChangementDeTableResponse(
            String fichier,
            String table,
            ChangementDeTable.Nature nature,
            List<String> structure,
            List<RegionResponse> regions,
            String rienDAutre) {}

    /**
     * Demands that a table answers otherwise.
     *
     * @param phrase the whole change as a sentence
     * @param ou which demands
     * @param exemple one of them; left out when none was found
     */
    @Schema(name = "RegionChangee")
    public record RegionResponse(
            String phrase,
            String ou,
            List<ReponseDeTable> avant,
            List<ReponseDeTable> apres,
            @JsonRawValue @Schema(type = SchemaType.OBJECT) String exemple) {}

    /**
     * Demands whose answers change alike.
     *
     * @param scenario the scenario that the example comes from, if any
     * @param demande one of them
     */
    @Schema(name = "DecisionsChangees")
    public record GroupeResponse(
            int nombre,
            String scenario,
            @JsonRawValue @Schema(type = SchemaType.OBJECT) String demande,
            List<ChangementDeReponse> changements) {}

    static ImpactResponse de(int reference, Impact impact, RedacteurDeDemande redacteur) {
        return new ImpactResponse(
                reference,
                impact.tables().stream()
                        .map(changement -> table(changement, impact.exemples(), redacteur))
                        .toList(),
                impact.rienDAutre(),
                impact.decisions().comparees(),
                impact.decisions().changees(),
                impact.decisions().groupes().stream()
                        .map(groupe -> groupe(groupe, redacteur))
                        .toList());
    }

    private static ChangementDeTableResponse table(
            ChangementDeTable changement, Map<RegionChangee, Demande> exemples, RedacteurDeDemande redacteur) {
        return new ChangementDeTableResponse(
                changement.fichier(),
                changement.table(),
                changement.nature(),
                changement.structure(),
                changement.regions().stream()
                        .map(region -> region(region, exemples.get(region), redacteur))
                        .toList(),
                changement.rienDAutre());
    }

    private static RegionResponse region(RegionChangee region, Demande exemple, RedacteurDeDemande redacteur) {
        return new RegionResponse(
                region.phrase(),
                region.ou(),
                region.avant(),
                region.apres(),
                exemple == null ? null : redacteur.json(exemple));
    }

    private static GroupeResponse groupe(ImpactDesDecisions.Groupe groupe, RedacteurDeDemande redacteur) {
        return new GroupeResponse(
                groupe.nombre(), groupe.scenario(), redacteur.json(groupe.exemple()), groupe.changements());
    }
}
