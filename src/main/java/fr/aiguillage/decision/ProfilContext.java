package fr.aiguillage.decision;

import fr.aiguillage.demande.Situation;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A profile in the words of the tables: enumerations by name, OUI and NON, INCONNU for what is not known. */
public final class ProfilContext {

    public static final Map<CodeSeuil, String> POSITIONS = new EnumMap<>(Map.of(
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

    public static final Map<Situation, String> SITUATIONS = new EnumMap<>(Map.of(
            Situation.AVANCE_EN_COURS, "avanceEnCours",
            Situation.PRODUIT_NON_ACTIVE, "produitNonActive",
            Situation.FLUX_NON_CONVERTIS, "fluxNonConvertis",
            Situation.DEMANDE_EN_COURS, "demandeEnCours",
            Situation.OPERATION_NON_FINALISEE, "operationNonFinalisee",
            Situation.ANOMALIE_HORS_LISTE, "anomalieHorsListe"));

    private static final Map<String, Function<Profil, String>> ENTREES = new LinkedHashMap<>();

    static {
        ENTREES.put("acte", profil -> profil.acte().name());
        ENTREES.put("montantConnu", profil -> ouiNon(profil.montantConnu()));
        ENTREES.put("natureVersement", profil -> profil.natureVersement().name());
        ENTREES.put("sensArbitrage", profil -> nom(profil.sensArbitrage()));
        ENTREES.put("ajoutSupport", profil -> ouiNon(profil.ajoutSupport()));
        ENTREES.put("raisonAjoutCompte", profil -> nom(profil.raisonAjoutCompte()));
        ENTREES.put("donneeAModifier", profil -> profil.donneeAModifier().name());
        ENTREES.put("moyenPaiement", profil -> nom(profil.moyenPaiement()));
        ENTREES.put("portefeuille", profil -> nom(profil.portefeuille()));
        ENTREES.put("accepteSelfcare", profil -> ouiNon(profil.accepteSelfcare()));
        ENTREES.put("refuseConseillerFinancier", profil -> ouiNon(profil.refuseConseillerFinancier()));
        ENTREES.put("autresContrats", profil -> ouiNon(profil.autresContrats()));
        ENTREES.put("projet", profil -> nom(profil.projet()));
        ENTREES.put("liquiditesAilleurs", profil -> ouiNonInconnu(profil.liquiditesAilleurs()));
        ENTREES.put("typeContrat", profil -> nom(profil.typeContrat()));
        ENTREES.put("ribEnregistre", profil -> ouiNonInconnu(profil.ribEnregistre()));
        ENTREES.put("anniversaire", profil -> profil.anniversaire().name());
        SITUATIONS.forEach((situation, nom) ->
                ENTREES.put(nom, profil -> ouiNon(profil.situations().contains(situation))));
        POSITIONS.forEach((code, nom) -> ENTREES.put(nom, profil -> position(profil, code)));
    }

    private ProfilContext() {}

    /** The names of everything that a profile gives to the tables. */
    public static Set<String> noms() {
        return ENTREES.keySet();
    }

    public static Map<String, Object> of(Profil profil) {
        Map<String, Object> context = new HashMap<>();
        ENTREES.forEach((nom, lecture) -> context.put(nom, lecture.apply(profil)));
        return context;
    }

    /** A threshold that the act does not have is never reached. */
    private static String position(Profil profil, CodeSeuil code) {
        return profil.positions().getOrDefault(code, Position.EN_DECA).name();
    }

    private static String nom(Enum<?> valeur) {
        return valeur == null ? "INCONNU" : valeur.name();
    }

    private static String ouiNon(boolean valeur) {
        return valeur ? "OUI" : "NON";
    }

    private static String ouiNonInconnu(Boolean valeur) {
        return valeur == null ? "INCONNU" : ouiNon(valeur);
    }
}
