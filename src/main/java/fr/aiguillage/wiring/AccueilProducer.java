package fr.aiguillage.wiring;

import fr.aiguillage.api.acces.Accueil;
import fr.aiguillage.api.acces.Fournisseur;
import fr.aiguillage.api.acces.Identite;
import fr.aiguillage.api.acces.Mode;
import io.smallrye.config.SmallRyeConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;

/** How callers make themselves known, as configured for the part of Quarkus that checks them. */
final class AccueilProducer {

    private static final String OIDC = "quarkus.oidc.";

    @Produces
    @Singleton
    Accueil accueil(Config config, PublicationConfig publication) {
        if (config.getValue(OIDC + "tenant-enabled", Boolean.class)) {
            return new Accueil(Mode.FOURNISSEUR, List.of(), fournisseur(config));
        }
        return publication.demonstration()
                ? new Accueil(Mode.DEMONSTRATION, comptes(config), null)
                : new Accueil(Mode.FERME, List.of(), null);
    }

    private static Fournisseur fournisseur(Config config) {
        return new Fournisseur(
                config.getValue(OIDC + "auth-server-url", String.class),
                config.getValue(OIDC + "client-id", String.class));
    }

    private static List<Identite> comptes(Config config) {
        Map<String, String> roles = config.unwrap(SmallRyeConfig.class)
                .getOptionalValues("quarkus.security.users.embedded.roles", String.class, String.class)
                .orElse(Map.of());
        return roles.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(compte ->
                        new Identite(compte.getKey(), List.of(compte.getValue().split(","))))
                .toList();
    }
}
