package fr.aiguillage.drools;

import fr.aiguillage.decision.RegleDefaillanteException;
import fr.aiguillage.decision.Texte;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Every sentence of a rule set, read once when it is loaded. */
final class Textes {

    private static final Map<String, String> ADRESSES = Map.of("CARTOGRAPHIE", "/cartographie");

    private final Map<Rubrique, Map<String, Texte>> parRubrique = new EnumMap<>(Rubrique.class);
    private final int version;

    /** @param seuils replaces the thresholds that a sentence quotes by their figures */
    Textes(TableEngine accompagnement, UnaryOperator<String> seuils, int version) {
        this.version = version;
        for (Rubrique rubrique : Rubrique.values()) {
            Map<String, Texte> textes = new LinkedHashMap<>();
            for (String code : accompagnement.valeurs(rubrique.entree())) {
                String texte = accompagnement
                        .evaluate(Map.of(rubrique.entree(), code), rubrique.table())
                        .texte(rubrique.table());
                textes.put(code, new Texte(code, seuils.apply(texte), ADRESSES.get(code)));
            }
            parRubrique.put(rubrique, textes);
        }
    }

    Texte texte(Rubrique rubrique, String code) {
        Texte texte = parRubrique.get(rubrique).get(code);
        if (texte == null) {
            throw new RegleDefaillanteException(
                    version,
                    rubrique.table(),
                    "La table «\u00a0" + rubrique.table() + "\u00a0» n’a pas de texte pour " + code);
        }
        return texte;
    }

    /** The introduction of a sheet; {@code null} when it has none. */
    Texte introduction(String fiche) {
        return parRubrique.get(Rubrique.INTRODUCTIONS).get(fiche);
    }

    List<Texte> textes(Rubrique rubrique, List<String> codes) {
        return codes.stream().map(code -> texte(rubrique, code)).toList();
    }
}
