package fr.aiguillage.publication.guide;

import fr.aiguillage.decision.Accompagnement;
import fr.aiguillage.decision.Certitude;
import fr.aiguillage.decision.Conduite;
import fr.aiguillage.decision.Decision;
import fr.aiguillage.decision.Question;
import fr.aiguillage.decision.Selfcare;
import fr.aiguillage.decision.Texte;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.Demande;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Demands whose answers say the same.
 *
 * @param circonstances of all of them
 */
record Groupe(Circonstances circonstances, List<Essai> essais) {

    /** A demand of some circumstances, and what was decided of it. */
    record Essai(Circonstances circonstances, Demande demande, Decision decision) {

        Essai avec(String expression, String valeur) {
            Map<String, Set<String>> valeurs = new LinkedHashMap<>(circonstances.valeurs());
            valeurs.put(expression, Set.of(valeur));
            return new Essai(new Circonstances(valeurs), demande, decision);
        }

        Essai sansAucune(Set<String> expressions) {
            return new Essai(circonstances.sansAucune(expressions), demande, decision);
        }
    }

    /** What the adviser does and says; warnings, advice and payment, which go with the amount, are left to each. */
    private record Dit(
            Selfcare selfcare,
            List<Conduite> conduite,
            Certitude certitude,
            Acte suite,
            List<Texte> etapes,
            List<Texte> rappels,
            List<Question> questions,
            Accompagnement accompagnement) {

        static Dit de(Decision decision) {
            return new Dit(
                    decision.selfcare(),
                    decision.conduite(),
                    decision.certitude(),
                    decision.suite(),
                    decision.etapes(),
                    decision.rappels(),
                    decision.questions(),
                    decision.accompagnement());
        }
    }

    static Groupe de(Essai essai) {
        return new Groupe(essai.circonstances(), List.of(essai));
    }

    Decision decision() {
        return essais.get(0).decision();
    }

    Groupe sansAucune(Set<String> expressions) {
        return new Groupe(
                circonstances.sansAucune(expressions),
                essais.stream().map(essai -> essai.sansAucune(expressions)).toList());
    }

    boolean ditPareil(Groupe autre) {
        return Dit.de(decision()).equals(Dit.de(autre.decision()));
    }

    /** Both together; nothing when they do not say the same, or are not all of some circumstances. */
    Optional<Groupe> reuni(Groupe autre) {
        return ditPareil(autre)
                ? circonstances.reunies(autre.circonstances).map(toutes -> new Groupe(toutes, tous(autre)))
                : Optional.empty();
    }

    private List<Essai> tous(Groupe autre) {
        List<Essai> tous = new ArrayList<>(essais);
        tous.addAll(autre.essais);
        return List.copyOf(tous);
    }
}
