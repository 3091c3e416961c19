package fr.aiguillage.api.lecture;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A JSON object being read: each method reads one field and gives {@code null} when it is absent or wrong, a wrong one
 * being reported. A field that nobody asked for is unknown, which {@link #terminer()} reports.
 */
public final class Objet {

    /** How many elements a list may have. */
    static final int MAXIMUM_PAR_LISTE = 1_000;

    private final JsonNode noeud;
    private final Chemin chemin;
    private final Violations violations;
    private final List<String> demandes = new ArrayList<>();
    private int trouves;

    Objet(JsonNode noeud, Chemin chemin, Violations violations) {
        this.noeud = noeud;
        this.chemin = chemin;
        this.violations = violations;
    }

    public String texte(String champ, int longueurMaximale) {
        JsonNode valeur = lire(champ, JsonNode::isTextual, "Un texte est attendu");
        if (valeur == null) {
            return null;
        }
        String texte = valeur.textValue();
        if (texte.codePointCount(0, texte.length()) > longueurMaximale) {
            return refuser(champ, "Le texte " + Citation.entreGuillemets(texte) + " ne doit pas dépasser "
                    + longueurMaximale + " caractères.");
        }
        return Citation.bienForme(texte) ? texte : refuser(champ, "Le texte contient un caractère Unicode incomplet.");
    }

    public Boolean booleen(String champ) {
        JsonNode valeur = lire(champ, JsonNode::isBoolean, "Un booléen (true ou false) est attendu");
        return valeur == null ? null : Boolean.valueOf(valeur.booleanValue());
    }

    public BigDecimal montant(String champ, Bornes bornes) {
        JsonNode valeur = lire(champ, JsonNode::isNumber, "Un montant en euros, écrit comme un nombre, est attendu");
        if (valeur == null) {
            return null;
        }
        String refus = bornes.refus(valeur);
        return refus == null ? sansExposant(valeur.decimalValue()) : refuser(champ, refus);
    }

    public Integer entierParmi(String champ, List<Integer> permis) {
        JsonNode valeur = lire(champ, JsonNode::isNumber, "Un nombre entier est attendu");
        if (valeur == null) {
            return null;
        }
        if (valeur.isInt() && permis.contains(valeur.intValue())) {
            return valeur.intValue();
        }
        return refuser(champ, "Le nombre " + Citation.nombre(valeur) + " n'est pas permis pour " + champ
                + ". Valeurs possibles : " + String.join(", ", permis.stream().map(String::valueOf).toList()) + ".");
    }

    public LocalDate date(String champ) {
        JsonNode valeur = lire(champ, JsonNode::isTextual, "Une date AAAA-MM-JJ est attendue");
        if (valeur == null) {
            return null;
        }
        LocalDate date = DateIso.lire(valeur.textValue());
        return date == null ? refuser(champ, DateIso.refus(valeur.textValue())) : date;
    }

    public <E extends Enum<E>> E choix(String champ, Choix<E> choix) {
        JsonNode valeur = lire(champ, JsonNode::isTextual, "Un texte est attendu");
        if (valeur == null) {
            return null;
        }
        E lu = choix.valeur(valeur.textValue());
        return lu == null ? refuser(champ, choix.refus(champ, valeur.textValue())) : lu;
    }

    /** Several values, in any order; empty when absent. */
    public <E extends Enum<E>> Set<E> choixMultiples(String champ, Choix<E> choix, Class<E> type) {
        JsonNode liste = liste(champ);
        if (liste == null || liste.isEmpty()) {
            return Set.of();
        }
        Set<E> lus = EnumSet.noneOf(type);
        for (int i = 0; i < liste.size(); i++) {
            JsonNode element = liste.get(i);
            E lu = element.isTextual() ? choix.valeur(element.textValue()) : null;
            if (lu != null) {
                lus.add(lu);
            } else if (element.isTextual()) {
                violations.ajouter(chemin.de(champ).de(i).toString(), choix.refus(champ, element.textValue()));
            } else {
                violations.ajouter(chemin.de(champ).de(i).toString(), attendu("Un texte est attendu", element));
            }
        }
        return Collections.unmodifiableSet(lus);
    }

    public <T> T objet(String champ, Function<Objet, T> lecture) {
        JsonNode valeur = lire(champ, JsonNode::isObject, "Un objet est attendu");
        return valeur == null ? null : lire(valeur, chemin.de(champ), lecture);
    }

    /** A list of objects, empty when absent. */
    public <T> List<T> objets(String champ, Function<Objet, T> lecture) {
        JsonNode liste = liste(champ);
        if (liste == null || liste.isEmpty()) {
            return List.of();
        }
        List<T> lus = new ArrayList<>(liste.size());
        for (int i = 0; i < liste.size(); i++) {
            JsonNode element = liste.get(i);
            if (element.isObject()) {
                lus.add(lire(element, chemin.de(champ).de(i), lecture));
            } else {
                violations.ajouter(chemin.de(champ).de(i).toString(), attendu("Un objet est attendu", element));
            }
        }
        return Collections.unmodifiableList(lus);
    }

    /** Reports a field that must be given and is not. */
    public <T> T requis(String champ, T lu) {
        JsonNode valeur = noeud.get(champ);
        return valeur == null || valeur.isNull() ? refuser(champ, "Le champ « " + champ + " » est obligatoire.") : lu;
    }

    private JsonNode liste(String champ) {
        JsonNode liste = lire(champ, JsonNode::isArray, "Une liste est attendue");
        if (liste == null || liste.size() <= MAXIMUM_PAR_LISTE) {
            return liste;
        }
        return refuser(champ, "La liste a " + liste.size() + " éléments ; au plus " + MAXIMUM_PAR_LISTE
                + " sont acceptés.");
    }

    private JsonNode lire(String champ, Predicate<JsonNode> bonType, String attente) {
        demandes.add(champ);
        JsonNode valeur = noeud.get(champ);
        if (valeur == null) {
            return null;
        }
        trouves++;
        if (valeur.isNull()) {
            return null;
        }
        return bonType.test(valeur) ? valeur : refuser(champ, attendu(attente, valeur));
    }

    private <T> T lire(JsonNode objet, Chemin chemin, Function<Objet, T> lecture) {
        Objet lu = new Objet(objet, chemin, violations);
        T resultat = lecture.apply(lu);
        lu.terminer();
        return resultat;
    }

    void terminer() {
        if (trouves == noeud.size()) {
            return;
        }
        noeud.fieldNames().forEachRemaining(champ -> {
            if (!demandes.contains(champ) && !violations.pleines()) {
                violations.ajouter(
                        chemin.de(Citation.nettoyer(champ)).toString(),
                        "Champ inconnu " + Citation.entreGuillemets(champ) + "." + Suggestion.pour(champ, demandes));
            }
        });
    }

    private <T> T refuser(String champ, String message) {
        violations.ajouter(chemin.de(champ).toString(), message);
        return null;
    }

    private static String attendu(String attente, JsonNode recu) {
        return attente + ", et non " + Citation.genre(recu) + ".";
    }

    private static BigDecimal sansExposant(BigDecimal montant) {
        return montant.scale() < 0 ? montant.setScale(0) : montant;
    }
}
