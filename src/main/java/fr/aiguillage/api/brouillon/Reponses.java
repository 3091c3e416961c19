package fr.aiguillage.api.brouillon;

import fr.aiguillage.publication.cycle.Brouillon;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers about a draft, with its revision as entity tag. */
public final class Reponses {

    private Reponses() {}

    static RestResponse<BrouillonResponse> de(Brouillon brouillon) {
        return RestResponse.ResponseBuilder.ok(BrouillonResponse.de(brouillon))
                .tag(Revision.etiquette(brouillon.revision()))
                .build();
    }

    public static RestResponse<BrouillonResponse> creee(Brouillon brouillon) {
        return RestResponse.ResponseBuilder.<BrouillonResponse>created(URI.create("/brouillons/" + brouillon.id()))
                .entity(BrouillonResponse.de(brouillon))
                .tag(Revision.etiquette(brouillon.revision()))
                .build();
    }

    static <T> RestResponse<T> avecRevision(T contenu, int revision) {
        return RestResponse.ResponseBuilder.ok(contenu)
                .tag(Revision.etiquette(revision))
                .build();
    }
}
