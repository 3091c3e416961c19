package fr.aiguillage.api.acces;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one may want to do, and the roles of which each takes one. */
@Schema(name = "Action")
public enum Action {
    DECIDER(Role.APPELANT),
    LIRE(Role.LECTEUR, Role.ANALYSTE, Role.APPROBATEUR),
    REDIGER(Role.ANALYSTE),
    APPROUVER(Role.APPROBATEUR);

    private final List<String> roles;

    Action(String... roles) {
        this.roles = List.of(roles);
    }

    List<String> roles() {
        return roles;
    }

    boolean ecrit() {
        return this == REDIGER || this == APPROUVER;
    }
}
