package fr.aiguillage.api;

import fr.aiguillage.api.lecture.Utf8;
import fr.aiguillage.api.probleme.Problemes;
import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.cycle.IntrouvableException;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestResponse;

/** A file of a rule set, as it is sent and received. */
public final class Fichier {

    /** 4 MiB. */
    public static final int LIMITE = 4 << 20;

    private static final String UTF_8 = ";charset=UTF-8";

    private Fichier() {}

    public static RestResponse.ResponseBuilder<String> reponse(RulesetContent contenu, String nom) {
        if (!contenu.fichiers().containsKey(nom)) {
            throw new IntrouvableException("Un jeu de règles n’a pas de fichier «\u00a0" + nom + "\u00a0».");
        }
        String type = RulesetContent.TABLES.contains(nom) ? MediaType.APPLICATION_XML : MediaType.TEXT_PLAIN;
        return RestResponse.ResponseBuilder.ok(contenu.fichier(nom))
                .header("Content-Type", type + UTF_8)
                .header("X-Content-Type-Options", "nosniff");
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem when the bytes are not UTF-8 */
    public static String texte(byte[] octets) {
        if (!Utf8.valide(octets, 0, octets.length)) {
            throw Problemes.corpsIllisible("Le corps n’est pas du texte encodé en UTF-8.");
        }
        return new String(octets, StandardCharsets.UTF_8);
    }
}
