package fr.aiguillage.plancher;

import static fr.aiguillage.decision.Certitude.GUIDE;
import static fr.aiguillage.decision.Certitude.HORS_GUIDE;
import static fr.aiguillage.decision.Certitude.LECTURE;

import fr.aiguillage.decision.Certitude;
import fr.aiguillage.decision.Conduite;
import fr.aiguillage.demande.Client;

/** The conduct once caps and refusals are heard (« Conduite de base »). */
record Base(Conduite conduite, Certitude certitude) {

    static Base de(Orientation orientation, Respect respect, Client client) {
        Conduite conduite = orientation.conduite();
        return switch (conduite) {
            case SELFCARE_AVEC_CLIENT -> selfcare(conduite, respect, client, GUIDE);
            case SELFCARE_PAR_CLIENT -> selfcare(conduite, respect, client, HORS_GUIDE);
            case CONSEILLER_FINANCIER ->
                client.refuseConseillerFinancier()
                        ? new Base(Conduite.NON_PREVU, HORS_GUIDE)
                        : new Base(conduite, GUIDE);
            default -> new Base(conduite, GUIDE);
        };
    }

    /** The demand stops there, before any blocking case. */
    boolean suspendue() {
        return conduite == Conduite.DEMANDER_INFORMATION || conduite == Conduite.MISE_A_JOUR_DEBUT_APPEL;
    }

    private static Base selfcare(Conduite conduite, Respect respect, Client client, Certitude refus) {
        if (respect == Respect.DEPASSES) {
            return new Base(Conduite.PROCESS_HABITUEL, HORS_GUIDE);
        }
        if (!client.accepteSelfcare()) {
            return new Base(Conduite.PROCESS_HABITUEL, refus);
        }
        return new Base(conduite, respect == Respect.RESPECTES ? GUIDE : LECTURE);
    }
}
