package fr.aiguillage.api.probleme;

import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.spi.ServerRestHandler;

/** Which methods the path of the current request has, for the header {@code Allow} (RFC 9110, 15.5.6). */
final class MethodesPermises {

    private MethodesPermises() {}

    static String enTete() {
        ResteasyReactiveRequestContext requete = CurrentRequestManager.get();
        return requete == null ? "" : String.join(", ", methodes(requete));
    }

    private static Set<String> methodes(ResteasyReactiveRequestContext requete) {
        RequestMapper<InitialMatch> ressources =
                new RequestMapper<>(requete.getDeployment().getClassMappers());
        Set<String> methodes = new TreeSet<>();
        String chemin = requete.getPathWithoutPrefix();
        var ressource = ressources.map(chemin);
        while (ressource != null) {
            for (ServerRestHandler etape : ressource.value.handlers) {
                if (etape instanceof ClassRoutingHandler aiguillage) {
                    ajouter(methodes, aiguillage, ressource.remaining.isEmpty() ? "/" : ressource.remaining);
                }
            }
            ressource = ressources.continueMatching(chemin, ressource);
        }
        return methodes;
    }

    private static void ajouter(Set<String> methodes, ClassRoutingHandler aiguillage, String reste) {
        aiguillage.getMappers().forEach((methode, chemins) -> {
            if (methode != null && chemins.map(reste) != null) {
                methodes.add(methode);
            }
        });
    }
}
