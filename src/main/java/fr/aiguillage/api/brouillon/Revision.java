package fr.aiguillage.api.brouillon;

import fr.aiguillage.api.probleme.Problemes;
import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A revision of a draft as an entity tag, so that nobody overwrites what he has not seen (RFC 9110, 8.8.3, 13.1.1). */
final class Revision {

    private static final Pattern ETIQUETTE = Pattern.compile("\"r(\\d{1,9})\"");

    private Revision() {}

    static EntityTag etiquette(int revision) {
        return new EntityTag("r" + revision);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem when the header is missing or is no revision */
    static int lue(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problemes.revisionRequise();
        }
        Matcher etiquette = ETIQUETTE.matcher(ifMatch.trim());
        if (!etiquette.matches()) {
            throw Problemes.parametreInvalide(
                    "If-Match", "L’en-tête If-Match doit reprendre l’ETag lu, par exemple \"r3\".");
        }
        return Integer.parseInt(etiquette.group(1));
    }
}
