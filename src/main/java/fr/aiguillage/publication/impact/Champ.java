package fr.aiguillage.publication.impact;

import fr.aiguillage.decision.Decision;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A field that is compared.
 *
 * @param entier whether a change shows all its items rather than those that change
 * @param lecture its items
 */
record Champ(String nom, boolean entier, Function<Decision, List<Item>> lecture) {

    private static final String AUCUN = "aucun";

    /**
     * Part of a field.
     *
     * @param texte what goes with the code, empty for nothing
     */
    record Item(String code, String texte) {}

    Champ(String nom, Function<Decision, List<Item>> lecture) {
        this(nom, false, lecture);
    }

    static final Champ CONDUITE = new Champ("conduite", true, decision -> ChampsCompares.noms(decision.conduite()));

    Optional<ChangementDeReponse> changement(Decision avant, Decision apres) {
        List<Item> unes = lecture.apply(avant);
        List<Item> autres = lecture.apply(apres);
        if (unes.equals(autres)) {
            return Optional.empty();
        }
        boolean ordre = unes.size() == autres.size() && autres.containsAll(unes);
        return Optional.of(
                entier || ordre
                        ? new ChangementDeReponse(nom, codes(unes), codes(autres))
                        : new ChangementDeReponse(nom, differences(unes, autres), differences(autres, unes)));
    }

    String valeur(Decision decision) {
        return codes(lecture.apply(decision));
    }

    private static String codes(List<Item> items) {
        return items.isEmpty()
                ? "aucun"
                : String.join(", ", items.stream().map(Item::code).toList());
    }

    /** What the others do not have: its code, with its text where the others have the same code. */
    private static String differences(List<Item> items, List<Item> autres) {
        List<String> communs = autres.stream().map(Item::code).toList();
        List<String> propres = items.stream()
                .filter(item -> !autres.contains(item))
                .map(item -> communs.contains(item.code())
                        ? item.code() + " «\u00a0" + item.texte() + "\u00a0»"
                        : item.code())
                .toList();
        return propres.isEmpty() ? AUCUN : String.join(", ", propres);
    }
}
