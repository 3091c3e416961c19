package fr.aiguillage.wiring;

import fr.aiguillage.api.acces.Accueil;
import fr.aiguillage.api.acces.Mode;
import fr.aiguillage.api.acces.Role;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/**
 * Without a provider of identities anybody may ask for decisions and read the versions, as before there were roles;
 * with one, nobody may do anything without a role.
 */
@Singleton
final class RolesSansFournisseur implements SecurityIdentityAugmentor {

    private static final Uni<SecurityIdentity> ANONYME = Uni.createFrom()
            .item(avecSesRoles(QuarkusSecurityIdentity.builder()
                    .setPrincipal(new QuarkusPrincipal(""))
                    .setAnonymous(true)
                    .build()));

    private final boolean fournisseur;

    RolesSansFournisseur(Accueil accueil) {
        this.fournisseur = accueil.mode() == Mode.FOURNISSEUR;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identite, AuthenticationRequestContext contexte) {
        if (fournisseur) {
            return Uni.createFrom().item(identite);
        }
        return identite.isAnonymous() ? ANONYME : Uni.createFrom().item(avecSesRoles(identite));
    }

    private static SecurityIdentity avecSesRoles(SecurityIdentity identite) {
        return QuarkusSecurityIdentity.builder(identite)
                .addRole(Role.APPELANT)
                .addRole(Role.LECTEUR)
                .build();
    }
}
