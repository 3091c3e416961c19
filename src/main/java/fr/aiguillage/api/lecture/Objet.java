package fr.aiguillage.api.lecture;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A JSON object being read. A field that nobody asked for is unknown, which is reported in the end. */
public final class Objet {

    private final JsonNode noeud;
    private final Chemin chemin;
    private final Violations violations;
    private final List<String> connus = new ArrayList<>();
    private int trouves;

    private Objet(JsonNode noeud, Chemin chemin, Violations violations) {
        this.noeud = noeud;
        this.chemin = chemin;
        this.violations = violations;
    }

    static <T> T lire(JsonNode noeud, Chemin chemin, Violations violations, Function<Objet, T> lecture) {
        Objet objet = new Objet(noeud, chemin, violations);
        T lu = lecture.apply(objet);
        objet.refuserLesInconnus();
        return lu;
    }

    public Champ champ(String nom) {
        connus.add(nom);
        JsonNode valeur = noeud.get(nom);
        if (valeur != null) {
            trouves++;
        }
        return new Champ(valeur, chemin.de(nom), violations);
    }

    private void refuserLesInconnus() {
        if (trouves == noeud.size()) {
            return;
        }
        noeud.fieldNames().forEachRemaining(nom -> {
            if (!connus.contains(nom) && !violations.pleines()) {
                violations.ajouter(
                        chemin.de(Citation.nettoyer(nom)),
                        "Champ inconnu " + Citation.entreGuillemets(nom) + "." + Suggestion.pour(nom, connus));
            }
        });
    }
}
