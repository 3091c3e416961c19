package fr.aiguillage.api.brouillon;

import fr.aiguillage.api.lecture.Objet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The body of {@code POST /brouillons}.
 *
 * @param base the version to start from; the one in force today when {@code null}
 */
@Schema(name = "NouveauBrouillon")
public record NouveauBrouillonRequest(String titre, String motif, Integer base) {

    static final int TITRE = 120;

    static NouveauBrouillonRequest lire(Objet corps) {
        return new NouveauBrouillonRequest(
                corps.champ("titre").requis().texte(TITRE),
                corps.champ("motif").requis().texte(MotifRequest.LONGUEUR),
                corps.champ("base").entier());
    }
}
