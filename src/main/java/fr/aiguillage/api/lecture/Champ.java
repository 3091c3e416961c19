package fr.aiguillage.api.lecture;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A field being read, or an element of a list. Each method gives {@code null}, or an empty collection, when the field
 * is absent or wrong; a wrong one is reported.
 */
public final class Champ {

    private final JsonNode valeur;
    private final Chemin chemin;
    private final Violations violations;

    Champ(JsonNode valeur, Chemin chemin, Violations violations) {
        this.valeur = valeur;
        this.chemin = chemin;
        this.violations = violations;
    }

    /** Reports the field when it is not given. */
    public Champ requis() {
        if (absent()) {
            refuser("Le champ «\u00a0" + chemin.nom() + "\u00a0» est obligatoire.");
        }
        return this;
    }

    /** @param longueurMaximale in characters */
    public String texte(int longueurMaximale) {
        if (!est(JsonNode::isTextual, "Un texte est attendu")) {
            return null;
        }
        String texte = valeur.textValue();
        if (texte.codePointCount(0, texte.length()) > longueurMaximale) {
            return refuser("Le texte " + Citation.entreGuillemets(texte) + " ne doit pas dépasser " + longueurMaximale
                    + " caractères.");
        }
        return Citation.bienForme(texte) ? texte : refuser("Le texte contient un caractère Unicode incomplet.");
    }

    public Boolean booleen() {
        return est(JsonNode::isBoolean, "Un booléen (true ou false) est attendu")
                ? Boolean.valueOf(valeur.booleanValue())
                : null;
    }

    public BigDecimal montant(Bornes bornes) {
        if (!est(JsonNode::isNumber, "Un montant en euros, écrit comme un nombre, est attendu")) {
            return null;
        }
        String refus = bornes.refus(valeur);
        return refus == null ? sansExposant(valeur.decimalValue()) : refuser(refus);
    }

    public Integer entierParmi(List<Integer> permis) {
        if (!est(JsonNode::isNumber, "Un nombre entier est attendu")) {
            return null;
        }
        if (valeur.isInt() && permis.contains(valeur.intValue())) {
            return valeur.intValue();
        }
        return refuser("Le nombre " + Citation.nombre(valeur) + " n’est pas permis pour " + chemin.nom()
                + ". Valeurs possibles\u00a0: "
                + String.join(", ", permis.stream().map(String::valueOf).toList()) + ".");
    }

    public Integer entier() {
        if (!est(JsonNode::isNumber, "Un nombre entier est attendu")) {
            return null;
        }
        return valeur.isInt()
                ? Integer.valueOf(valeur.intValue())
                : refuser("Le nombre " + Citation.nombre(valeur) + " doit être entier.");
    }

    public LocalDate date() {
        if (!est(JsonNode::isTextual, "Une date AAAA-MM-JJ est attendue")) {
            return null;
        }
        String refus = DateIso.refus(valeur.textValue());
        return refus == null ? DateIso.lire(valeur.textValue()) : refuser(refus);
    }

    public <E extends Enum<E>> E choix(Choix<E> choix) {
        if (!est(JsonNode::isTextual, "Un texte est attendu")) {
            return null;
        }
        E lu = choix.valeur(valeur.textValue());
        return lu == null ? refuser(choix.refus(chemin.nom(), valeur.textValue())) : lu;
    }

    public <T> T objet(Function<Objet, T> lecture) {
        return est(JsonNode::isObject, "Un objet est attendu") ? Objet.lire(valeur, chemin, violations, lecture) : null;
    }

    /** An object whose fields are all texts, whatever their names; empty when it is absent or wrong. */
    public Map<String, String> textes(int longueurDuNom, int longueurDuTexte) {
        Map<String, String> textes = new LinkedHashMap<>();
        if (est(JsonNode::isObject, "Un objet est attendu")) {
            valeur.properties().stream()
                    .limit(Elements.MAXIMUM)
                    .filter(champ -> champ.getKey().length() <= longueurDuNom)
                    .forEach(champ -> textes.put(
                            champ.getKey(),
                            new Champ(champ.getValue(), chemin.de(champ.getKey()), violations)
                                    .requis()
                                    .texte(longueurDuTexte)));
        }
        return textes;
    }

    /** Its elements, none when it is absent or wrong. */
    public Elements liste() {
        if (!est(JsonNode::isArray, "Une liste est attendue")) {
            return Elements.AUCUN;
        }
        if (valeur.size() > Elements.MAXIMUM) {
            refuser("La liste a " + valeur.size() + " éléments\u00a0; au plus " + Elements.MAXIMUM + " sont acceptés.");
            return Elements.AUCUN;
        }
        List<Champ> elements = new ArrayList<>(valeur.size());
        for (JsonNode element : valeur) {
            elements.add(new Champ(element, chemin.de(elements.size()), violations).nonNul());
        }
        return new Elements(elements);
    }

    private Champ nonNul() {
        if (valeur.isNull()) {
            refuser("Un élément d’une liste ne peut pas être null.");
        }
        return this;
    }

    private boolean absent() {
        return valeur == null || valeur.isNull();
    }

    private boolean est(Predicate<JsonNode> type, String attente) {
        if (absent()) {
            return false;
        }
        boolean bonType = type.test(valeur);
        if (!bonType) {
            refuser(attente + ", et non " + Citation.genre(valeur) + ".");
        }
        return bonType;
    }

    private <T> T refuser(String message) {
        violations.ajouter(chemin, message);
        return null;
    }

    private static BigDecimal sansExposant(BigDecimal montant) {
        return montant.scale() < 0 ? montant.setScale(0) : montant;
    }
}
