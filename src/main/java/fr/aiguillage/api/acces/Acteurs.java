package fr.aiguillage.api.acces;

import fr.aiguillage.publication.cycle.Acteur;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Tells who makes the current request, and when. */
@Singleton
public class Acteurs {

    private final CurrentIdentityAssociation identites;
    private final Clock horloge;

    public Acteurs(CurrentIdentityAssociation identites, Clock horloge) {
        this.identites = identites;
        this.horloge = horloge;
    }

    public Acteur actuel() {
        return new Acteur(identites.getIdentity().getPrincipal().getName(), horloge.instant());
    }
}
