package fr.aiguillage.api.brouillon;

import fr.aiguillage.api.lecture.Objet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a step is taken, in the words of who takes it. */
@Schema(name = "Motif")
public record MotifRequest(String motif) {

    static final int LONGUEUR = 1_000;

    public static MotifRequest lire(Objet corps) {
        return new MotifRequest(corps.champ("motif").requis().texte(LONGUEUR));
    }
}
