package fr.aiguillage.plancher;

import fr.aiguillage.demande.Demande;

/** Decides a demand by the rules that the project ships, written in plain Java. */
public final class Plancher {

    private Plancher() {}

    public static Reponse decider(Demande demande) {
        Dossier dossier = Dossier.de(demande);
        Argumentaire argumentaire = Argumentaire.de(dossier);
        return new Reponse(
                dossier.selfcare(),
                dossier.conduites().liste(),
                dossier.conduites().certitude(),
                dossier.orientation().suite(),
                dossier.blocages().situations(),
                dossier.plafonds().liste(),
                Conseil.de(dossier),
                Moyens.paiement(dossier),
                Etapes.de(dossier),
                Rappel.de(dossier),
                Avertissements.de(dossier),
                Questions.de(dossier),
                argumentaire.introduction(),
                argumentaire.arguments(),
                argumentaire.outilsClient(),
                argumentaire.outilsConseiller(),
                Defense.de(dossier));
    }
}
