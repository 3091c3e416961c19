package fr.aiguillage.api.vocabulaire;

import fr.aiguillage.decision.Libelles;
import fr.aiguillage.demande.Acte;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words of the values that only tables know, by the name of their type, as a cell shows them; « Absence » holds
 * what any type may say where there is nothing to say.
 */
final class MotsDesTables {

    static final Map<String, Map<String, String>> MOTS = Map.of(
            "Absence",
            Map.of(
                    "A_DETERMINER", "À déterminer",
                    "INCONNU", "Inconnu",
                    "INCONNUE", "Inconnue",
                    "AUCUN", "Aucun",
                    "AUCUNE", "Aucune",
                    "SANS_OBJET", "Sans objet"),
            "OuiNon",
            Map.of("OUI", "Oui", "NON", "Non"),
            "Position",
            Map.of("EN_DECA", "En deçà", "EXACTEMENT", "Exactement", "AU_DELA", "Au-delà"),
            "Mesure",
            Map.of(
                    "MONTANT", "Montant de l’acte",
                    "CUMUL_ANNEE_GLISSANTE", "Cumul sur l’année glissante",
                    "CUMUL_ANNEE_CIVILE", "Cumul sur l’année civile",
                    "NOMBRE_ANNEE_CIVILE", "Nombre d’actes dans l’année civile",
                    "VALEUR_RESTANTE", "Valeur qui reste sur le contrat"),
            "EffetBlocage",
            Map.of("NON_BLOQUE", "Ne bloque pas", "BLOQUE", "Bloque", "AUTRES_CONTRATS", "Autres contrats seulement"),
            "RespectPlafonds",
            Map.of(
                    "RESPECTES",
                    "Respectés",
                    "ATTEINTS",
                    "Atteints",
                    "DEPASSES",
                    "Dépassés",
                    "A_VERIFIER",
                    "À vérifier"),
            "MotifDevoirDeConseil",
            Map.of(
                    "MONTANT_DE_L_ACTE", "Montant de l’acte",
                    "TOUJOURS_APPLICABLE", "Toujours applicable",
                    "CUMUL_ANNEE_GLISSANTE", "Cumul sur l’année glissante",
                    "AJOUT_SUPPORT", "Ajout d’un support",
                    "SOUS_LES_SEUILS", "Sous les seuils",
                    "MONTANT_MANQUANT", "Montant manquant"),
            "TypeQuestion",
            Map.of("CHOIX", "Un choix", "MONTANT", "Un montant", "DATE", "Une date", "OUI_NON", "Oui ou non"),
            "Anniversaire",
            Map.of("DU_JOUR", "Du jour même", "DE_LA_VEILLE", "De la veille"),
            "Fiche",
            fiches());

    /** Types that narrow or widen another, whose words they share. */
    static final Map<String, String> COUSINS = Map.of(
            "ApplicationDevoirDeConseil", "Application",
            "Argumentaire", "Fiche",
            "ArgumentaireIntroduit", "Fiche",
            "CodeSituation", "Situation",
            "ConduiteDeFiche", "Conduite",
            "MoyenOffert", "MoyenPaiement",
            "OuiNonInconnu", "OuiNon",
            "Suite", "Acte");

    private MotsDesTables() {}

    /** A sheet of the guide is called after its act; some acts have a second one, and blocks have theirs. */
    private static Map<String, String> fiches() {
        Map<String, String> fiches = new TreeMap<>(Map.of(
                "VERSEMENT_PONCTUEL_CONSEILLER_FINANCIER", "Versement ponctuel, conseiller financier",
                "VERSEMENT_REGULIER_CONSEILLER_FINANCIER", "Versement régulier, conseiller financier",
                "RACHAT_TOTAL_PROCESS_HABITUEL", "Rachat total, process habituel",
                "RACHAT_TOTAL_AUTRES_CONTRATS", "Rachat total, autres contrats",
                "BLOCAGE", "Blocage",
                "BLOCAGE_PRODUIT", "Blocage du produit",
                "BLOCAGE_PRODUIT_AUTRES_CONTRATS", "Blocage du produit, autres contrats"));
        Arrays.stream(Acte.values()).forEach(acte -> fiches.put(acte.name(), Libelles.majuscule(Libelles.de(acte))));
        return fiches;
    }
}
