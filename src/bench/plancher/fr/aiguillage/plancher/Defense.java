package fr.aiguillage.plancher;

import fr.aiguillage.demande.Client;
import fr.aiguillage.demande.Projet;
import fr.aiguillage.demande.TypeContrat;
import java.util.ArrayList;
import java.util.List;

/** What defends the portfolio before a total withdrawal (« Défense »). */
enum Defense {
    ANTERIORITE,
    MINIMUM_SUR_LE_CONTRAT,
    LIQUIDITES_AILLEURS,
    UTILISER_LES_LIQUIDITES,
    PROJETS_DU_CLIENT,
    PROJET_DU_RACHAT,
    ASSURANCE_EMPRUNTEUR,
    CONTRAT_PREVOYANCE;

    static List<Defense> de(Dossier dossier) {
        if (!dossier.defense()) {
            return List.of();
        }
        Client client = dossier.demande().client();
        List<Defense> script = new ArrayList<>(7);
        script.add(ANTERIORITE);
        if (dossier.demande().contrat().type() != TypeContrat.MONOSUPPORT) {
            script.add(MINIMUM_SUR_LE_CONTRAT);
        }
        if (client.liquiditesAilleurs() == null) {
            script.add(LIQUIDITES_AILLEURS);
        } else if (client.liquiditesAilleurs()) {
            script.add(UTILISER_LES_LIQUIDITES);
        }
        script.add(PROJETS_DU_CLIENT);
        projet(client.projet(), script);
        return script;
    }

    private static void projet(Projet projet, List<Defense> script) {
        if (projet == null || projet == Projet.AUTRE) {
            script.add(PROJET_DU_RACHAT);
        }
        if (projet == null || projet == Projet.ACHAT_IMMOBILIER) {
            script.add(ASSURANCE_EMPRUNTEUR);
        }
        if (projet == null || projet == Projet.TRANSMISSION || projet == Projet.PROTECTION_PROCHES) {
            script.add(CONTRAT_PREVOYANCE);
        }
    }
}
