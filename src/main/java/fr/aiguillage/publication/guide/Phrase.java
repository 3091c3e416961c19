package fr.aiguillage.publication.guide;

import fr.aiguillage.decision.Libelles;
import fr.aiguillage.decision.ProfilContext;
import fr.aiguillage.decision.Seuil;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says circumstances in French, with the figures of the thresholds.
 *
 * @param seuils of the act
 */
record Phrase(List<Seuil> seuils) {

    private static final String TOUJOURS = "Dans tous les cas";
    private static final String LE_CLIENT = "le client ";

    String de(Circonstances circonstances) {
        List<String> fragments = new ArrayList<>();
        circonstances.valeurs().forEach((expression, prises) -> {
            String fragment = expression.equals(Exploration.ACTE) ? "" : fragment(expression, prises);
            if (!fragment.isEmpty()) {
                ajouter(fragments, fragment);
            }
        });
        return fragments.isEmpty() ? TOUJOURS : Libelles.majuscule(String.join(", ", fragments));
    }

    /** What is said twice of the client in a row is said at once. */
    private static void ajouter(List<String> fragments, String fragment) {
        int dernier = fragments.size() - 1;
        if (dernier >= 0
                && fragment.startsWith(LE_CLIENT)
                && fragments.get(dernier).startsWith(LE_CLIENT)) {
            fragments.set(dernier, fragments.get(dernier) + " et " + fragment.substring(LE_CLIENT.length()));
        } else {
            fragments.add(fragment);
        }
    }

    private String fragment(String expression, Set<String> prises) {
        if (expression.equals(Exploration.PLAFONDS)) {
            return new PhraseDesPlafonds(seuils).de(prises);
        }
        return seuil(expression)
                .map(seuil -> PhraseDePosition.de(seuil, prises))
                .orElseGet(() -> Mots.phrase(expression, prises));
    }

    private Optional<Seuil> seuil(String expression) {
        return seuils.stream()
                .filter(seuil -> expression.equals(ProfilContext.POSITIONS.get(seuil.code())))
                .findFirst();
    }
}
