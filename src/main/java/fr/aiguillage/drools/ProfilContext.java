package fr.aiguillage.drools;

import fr.aiguillage.decision.CodeSeuil;
import fr.aiguillage.decision.Position;
import fr.aiguillage.decision.Profil;
import fr.aiguillage.demande.Situation;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** A profile in the words of the tables: enumerations by name, OUI and NON, INCONNU for what is not known. */
final class ProfilContext {

    private static final String INCONNU = "INCONNU";

    private static final Map<Situation, String> SITUATIONS = new EnumMap<>(Map.of(
            Situation.AVANCE_EN_COURS, "avanceEnCours",
            Situation.PRODUIT_NON_ACTIVE, "produitNonActive",
            Situation.FLUX_NON_CONVERTIS, "fluxNonConvertis",
            Situation.DEMANDE_EN_COURS, "demandeEnCours",
            Situation.OPERATION_NON_FINALISEE, "operationNonFinalisee",
            Situation.ANOMALIE_HORS_LISTE, "anomalieHorsListe"));

    private static final Map<CodeSeuil, String> POSITIONS = new EnumMap<>(Map.of(
            CodeSeuil.PAR_ACTE, "positionParActe",
            CodeSeuil.ANNEE_GLISSANTE, "positionAnneeGlissante",
            CodeSeuil.ANNEE_CIVILE, "positionAnneeCivile",
            CodeSeuil.NOMBRE_ANNEE_CIVILE, "positionNombreAnneeCivile",
            CodeSeuil.CONSEILLER_FINANCIER, "positionConseillerFinancier",
            CodeSeuil.DEVOIR_DE_CONSEIL_PAR_ACTE, "positionDevoirDeConseilParActe",
            CodeSeuil.DEVOIR_DE_CONSEIL_ANNEE_GLISSANTE, "positionDevoirDeConseilAnneeGlissante",
            CodeSeuil.CARTE, "positionCarte",
            CodeSeuil.CARTE_ANNONCEE, "positionCarteAnnoncee",
            CodeSeuil.MINIMUM_SUR_CONTRAT, "positionMinimumSurContrat"));

    private ProfilContext() {}

    /** A threshold that the act does not have is never reached. */
    static Map<String, Object> of(Profil profil) {
        Map<String, Object> context = new HashMap<>();
        context.put("acte", profil.acte().name());
        context.put("montantConnu", ouiNon(profil.montantConnu()));
        context.put("natureVersement", profil.natureVersement().name());
        context.put("sensArbitrage", nom(profil.sensArbitrage()));
        context.put("ajoutSupport", ouiNon(profil.ajoutSupport()));
        context.put("raisonAjoutCompte", nom(profil.raisonAjoutCompte()));
        context.put("donneeAModifier", profil.donneeAModifier().name());
        context.put("moyenPaiement", nom(profil.moyenPaiement()));
        context.put("portefeuille", nom(profil.portefeuille()));
        context.put("accepteSelfcare", ouiNon(profil.accepteSelfcare()));
        context.put("refuseConseillerFinancier", ouiNon(profil.refuseConseillerFinancier()));
        context.put("autresContrats", ouiNon(profil.autresContrats()));
        context.put("projet", nom(profil.projet()));
        context.put("liquiditesAilleurs", ouiNonInconnu(profil.liquiditesAilleurs()));
        context.put("typeContrat", nom(profil.typeContrat()));
        context.put("ribEnregistre", ouiNonInconnu(profil.ribEnregistre()));
        context.put("anniversaireCompte", ouiNon(profil.anniversaireCompte()));
        SITUATIONS.forEach((situation, nom) ->
                context.put(nom, ouiNon(profil.situations().contains(situation))));
        POSITIONS.forEach((code, nom) -> context.put(
                nom, profil.positions().getOrDefault(code, Position.EN_DECA).name()));
        return context;
    }

    private static String nom(Enum<?> valeur) {
        return valeur == null ? INCONNU : valeur.name();
    }

    private static String ouiNon(boolean valeur) {
        return valeur ? "OUI" : "NON";
    }

    private static String ouiNonInconnu(Boolean valeur) {
        return valeur == null ? INCONNU : ouiNon(valeur);
    }
}
