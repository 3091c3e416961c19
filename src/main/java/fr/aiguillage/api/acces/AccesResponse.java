package fr.aiguillage.api.acces;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who the caller is and what he may do.
 *
 * @param identite {@code null}, and so left out, for whoever has not said who he is
 * @param comptes the demonstration accounts, without their passwords
 * @param fournisseur left out without a provider of identities
 * @param droits one for each action
 */
@Schema(name = "Acces")
public record AccesResponse(
        Mode mode, Identite identite, List<Identite> comptes, Fournisseur fournisseur, List<DroitResponse> droits) {

    /**
     * Whether an action is allowed.
     *
     * @param roles the roles of which it takes one
     * @param raison why it is not allowed; left out when it is
     */
    @Schema(name = "Droit")
    public record DroitResponse(Action action, boolean permis, List<String> roles, String raison) {}

    /**
     * @param identite {@code null} for whoever has not said who he is
     * @param roles those of the caller, whoever he is
     */
    static AccesResponse de(Accueil accueil, Identite identite, Set<String> roles) {
        return new AccesResponse(
                accueil.mode(),
                identite,
                accueil.comptes(),
                accueil.fournisseur(),
                Stream.of(Action.values())
                        .map(action -> droit(accueil.mode(), action, identite, roles))
                        .toList());
    }

    private static DroitResponse droit(Mode mode, Action action, Identite identite, Set<String> roles) {
        String raison = raison(mode, action, identite, roles);
        return new DroitResponse(action, raison == null, action.roles(), raison);
    }

    private static String raison(Mode mode, Action action, Identite identite, Set<String> roles) {
        if (mode == Mode.FERME && action.ecrit()) {
            return "Ici, les règles se consultent sans se modifier\u00a0: personne ne peut s’y identifier.";
        }
        if (action.roles().stream().anyMatch(roles::contains)) {
            return null;
        }
        String manquants = action.roles().stream()
                .map(role -> "«\u00a0" + role + "\u00a0»")
                .collect(Collectors.joining(" ou "));
        return identite == null
                ? "Identifiez-vous avec le rôle " + manquants + "."
                : "Il faut le rôle " + manquants + ", que vous n’avez pas.";
    }
}
