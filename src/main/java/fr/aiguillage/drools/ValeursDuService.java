package fr.aiguillage.drools;

import fr.aiguillage.decision.Anniversaire;
import fr.aiguillage.decision.CodeSeuil;
import fr.aiguillage.decision.Conduite;
import fr.aiguillage.decision.DevoirDeConseil;
import fr.aiguillage.decision.Mesure;
import fr.aiguillage.decision.Selfcare;
import fr.aiguillage.decision.TypeQuestion;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.MoyenPaiement;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The values of the types of the tables that the service reads or fills as its own. */
final class ValeursDuService {

    private static final Map<String, Set<String>> VALEURS = Map.of(
            "Acte", noms(Acte.values()),
            "Conduite", noms(Conduite.values()),
            "Selfcare", noms(Selfcare.values()),
            "Anniversaire", noms(Anniversaire.values()),
            "CodeSeuil", noms(CodeSeuil.values()),
            "Mesure", noms(Mesure.values()),
            "TypeQuestion", noms(TypeQuestion.values()),
            "MoyenOffert", noms(MoyenPaiement.values(), "AUCUN", "SANS_OBJET"),
            "ApplicationDevoirDeConseil", noms(DevoirDeConseil.Application.values(), "A_DETERMINER"));

    private ValeursDuService() {}

    /** The values that a type must have; none when that is up to the tables. */
    static Set<String> du(String type) {
        return VALEURS.getOrDefault(type, Set.of());
    }

    static Set<String> noms(Enum<?>[] valeurs, String... autres) {
        return Stream.concat(Arrays.stream(valeurs).map(Enum::name), Arrays.stream(autres))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
