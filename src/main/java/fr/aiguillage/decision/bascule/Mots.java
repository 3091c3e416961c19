package fr.aiguillage.decision.bascule;

import fr.aiguillage.decision.CodeSeuil;
import fr.aiguillage.decision.DevoirDeConseil;
import fr.aiguillage.decision.Libelles;

/** What may change in an answer, as part of a sentence. */
final class Mots {

    private Mots() {}

    static String de(CodeSeuil plafond) {
        return "le " + Libelles.de(plafond);
    }

    static String de(DevoirDeConseil.Application application) {
        return switch (application) {
            case REQUIS -> "le devoir de conseil est requis";
            case NON_REQUIS -> "le devoir de conseil n’est pas requis";
            case NON_APPLICABLE -> "le devoir de conseil ne s’applique pas";
        };
    }
}
