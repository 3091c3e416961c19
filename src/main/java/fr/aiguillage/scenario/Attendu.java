package fr.aiguillage.scenario;

import fr.aiguillage.decision.Avertissement;
import fr.aiguillage.decision.Decision;
import fr.aiguillage.decision.DevoirDeConseil;
import fr.aiguillage.decision.Plafond;
import fr.aiguillage.decision.Question;
import fr.aiguillage.decision.Texte;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is expected of a decision, flat: codes by field. A field that is absent is not judged.
 *
 * @param champs the expected value of each judged field: a text or a list of texts
 */
public record Attendu(Map<String, Object> champs) {

    private static final Map<String, Function<Decision, Object>> LECTURES = new TreeMap<>(Map.ofEntries(
            Map.entry("selfcare", decision -> decision.selfcare().name()),
            Map.entry("conduite", decision -> noms(decision.conduite())),
            Map.entry("certitude", decision -> decision.certitude().name()),
            Map.entry("suite", decision -> nom(decision.suite())),
            Map.entry("blocages", decision -> map(decision.blocages(), blocage -> String.valueOf(blocage.cas()))),
            Map.entry("plafondsDepasses", Attendu::plafondsDepasses),
            Map.entry("devoirDeConseil", decision -> application(decision.devoirDeConseil())),
            Map.entry(
                    "moyensPaiement", decision -> trie(noms(decision.paiement().moyens()))),
            Map.entry("etapes", decision -> map(decision.etapes(), Texte::code)),
            Map.entry("rappels", decision -> map(decision.rappels(), Texte::code)),
            Map.entry("avertissements", decision -> trie(map(decision.avertissements(), Avertissement::code))),
            Map.entry("questions", decision -> map(decision.questions(), Question::champ))));

    /** The fields whose value is a text; that of the others is a list. */
    private static final Set<String> TEXTES = Set.of("selfcare", "certitude", "suite", "devoirDeConseil");

    /** @throws IllegalArgumentException when a field is none of those that can be judged */
    public Attendu {
        for (String champ : champs.keySet()) {
            if (!LECTURES.containsKey(champ)) {
                throw new IllegalArgumentException("Le champ attendu «\u00a0" + champ
                        + "\u00a0» n’existe pas. Champs possibles\u00a0: " + LECTURES.keySet());
            }
        }
        champs = Map.copyOf(champs);
    }

    /** The fields that can be judged, in the order of their names. */
    public static List<String> champsPossibles() {
        return List.copyOf(LECTURES.keySet());
    }

    /** Whether the value of a field is a text, or else a list. */
    public static boolean estTexte(String champ) {
        return TEXTES.contains(champ);
    }

    /** Everything that can be judged of a decision, as it is. */
    public static Attendu de(Decision decision) {
        return new Attendu(LECTURES.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, lecture -> lecture.getValue().apply(decision))));
    }

    /** The judged fields whose value is not the expected one, in the order of their names. */
    public List<Ecart> ecarts(Decision decision) {
        return champs.keySet().stream()
                .sorted()
                .map(champ ->
                        new Ecart(champ, champs.get(champ), LECTURES.get(champ).apply(decision)))
                .filter(ecart -> !ecart.attendu().equals(ecart.obtenu()))
                .toList();
    }

    private static Object plafondsDepasses(Decision decision) {
        return trie(decision.plafonds().stream()
                .filter(Plafond::depasse)
                .map(plafond -> plafond.code().name())
                .toList());
    }

    private static String application(DevoirDeConseil devoir) {
        return devoir == null ? "" : devoir.application().name();
    }

    private static String nom(Enum<?> valeur) {
        return valeur == null ? "" : valeur.name();
    }

    private static List<String> noms(Collection<? extends Enum<?>> valeurs) {
        return map(valeurs, Enum::name);
    }

    private static <T> List<String> map(Collection<? extends T> valeurs, Function<T, String> code) {
        return valeurs.stream().map(code::apply).toList();
    }

    private static List<String> trie(List<String> codes) {
        return codes.stream().sorted().toList();
    }
}
