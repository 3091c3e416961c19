package fr.aiguillage.publication.guide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How an adviser says what an expression of the tables may be.
 *
 * @param debut what comes before any of its values
 * @param valeurs how each is said
 * @param connue how all of them but {@code INCONNU} are said
 */
record Mots(String debut, Map<String, String> valeurs, String connue) {

    private static final String INCONNU = "INCONNU";
    private static final String LE_CLIENT = "le client ";

    private static final Map<String, Mots> DE = Map.of(
            "montantConnu",
            de("le montant ", mots("OUI", "est connu", "NON", "n’est pas connu")),
            "portefeuille",
            new Mots(
                    "",
                    mots(
                            "CR",
                            "le client est de votre portefeuille (CR)",
                            "CF",
                            "le client est du portefeuille d’un conseiller financier (CF)",
                            INCONNU,
                            "le portefeuille du client n’est pas connu"),
                    "le portefeuille du client est connu"),
            "natureVersement",
            de(
                    "pour ",
                    mots(
                            "MISE_EN_PLACE",
                            "une mise en place",
                            "MODIFICATION",
                            "une modification",
                            "ARRET",
                            "un arrêt")),
            "sensArbitrage",
            new Mots(
                    "",
                    mots(
                            "UC_VERS_EURO",
                            "des unités de compte vers le fonds en euros",
                            "EURO_VERS_UC",
                            "du fonds en euros vers les unités de compte",
                            "UC_VERS_UC",
                            "d’unités de compte vers d’autres",
                            "MIXTE",
                            "dans plusieurs sens à la fois",
                            INCONNU,
                            "le sens n’est pas connu"),
                    "le sens est connu"),
            "raisonAjoutCompte",
            new Mots(
                    "le compte est ajouté ",
                    mots(
                            "AJOUT_SEUL",
                            "seul",
                            "VERSEMENT_PONCTUEL",
                            "pour un versement ponctuel",
                            "VERSEMENT_REGULIER",
                            "pour un versement régulier",
                            "RACHAT_PARTIEL",
                            "pour un rachat partiel",
                            "RACHAT_TOTAL",
                            "pour un rachat total",
                            "AUTRE",
                            "pour une autre raison",
                            INCONNU,
                            "sans que la raison soit connue"),
                    "pour une raison connue"),
            "donneeAModifier",
            de("", mots("ADRESSE", "l’adresse change", "AUTRE", "une autre donnée que l’adresse change")),
            "accepteSelfcare",
            de(LE_CLIENT, mots("OUI", "accepte le selfcare", "NON", "refuse le selfcare")),
            "refuseConseillerFinancier",
            de(LE_CLIENT, mots("NON", "accepte le conseiller financier", "OUI", "refuse le conseiller financier")),
            Exploration.AUTRES_CONTRATS,
            de(LE_CLIENT, mots("OUI", "a d’autres contrats", "NON", "n’a pas d’autre contrat")));

    /** Nothing when every value is meant; the words of the tables for what has no others. */
    static String phrase(String expression, Set<String> prises) {
        return DE.getOrDefault(expression, de(expression + "\u00a0: ", Map.of()))
                .dire(prises);
    }

    /** « a, b ou c ». */
    static String ou(List<String> choix) {
        int dernier = choix.size() - 1;
        return dernier < 1
                ? String.join("", choix)
                : String.join(", ", choix.subList(0, dernier)) + " ou " + choix.get(dernier);
    }

    private String dire(Set<String> prises) {
        Set<String> toutes = valeurs.keySet();
        if (!toutes.isEmpty() && prises.containsAll(toutes)) {
            return "";
        }
        if (connue != null && prises.size() == toutes.size() - 1 && !prises.contains(INCONNU)) {
            return connue;
        }
        return debut
                + ou(prises.stream()
                        .map(valeur -> valeurs.getOrDefault(valeur, valeur))
                        .toList());
    }

    private static Mots de(String debut, Map<String, String> valeurs) {
        return new Mots(debut, valeurs, null);
    }

    private static Map<String, String> mots(String... paires) {
        Map<String, String> mots = new LinkedHashMap<>();
        for (int rang = 0; rang < paires.length; rang += 2) {
            mots.put(paires[rang], paires[rang + 1]);
        }
        return mots;
    }
}
