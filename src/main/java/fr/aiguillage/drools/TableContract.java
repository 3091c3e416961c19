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
import fr.aiguillage.publication.Constatation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.model.api.ItemDefinition;

/**
 * What the service needs of a model: the decisions that it reads, the inputs that it fills, the values that it knows.
 */
final class TableContract {

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

    private final DMNModel model;
    private final List<Constatation> constatations = new ArrayList<>();

    private TableContract(DMNModel model) {
        this.model = model;
    }

    /**
     * @param decisions the decisions that the service reads
     * @param entrees the inputs that the service fills
     */
    static List<Constatation> constatations(DMNModel model, Stream<String> decisions, Set<String> entrees) {
        TableContract contrat = new TableContract(model);
        decisions.filter(nom -> model.getDecisionByName(nom) == null).forEach(contrat::signalerDecision);
        model.getInputs().stream()
                .map(entree -> entree.getName())
                .filter(nom -> !entrees.contains(nom))
                .forEach(contrat::signalerEntree);
        model.getDefinitions().getItemDefinition().forEach(contrat::examiner);
        return contrat.constatations;
    }

    /** The values that a type allows, as its text lists them. */
    static List<String> valeurs(ItemDefinition type) {
        return Stream.of(type.getAllowedValues().getText().split(","))
                .map(valeur -> valeur.trim().replace("\"", ""))
                .toList();
    }

    private void examiner(ItemDefinition type) {
        Set<String> connues = VALEURS.get(type.getName());
        if (connues != null && !connues.equals(new TreeSet<>(valeurs(type)))) {
            signaler("les valeurs du type « " + type.getName() + " » doivent être " + connues + ".");
        }
    }

    private void signalerDecision(String nom) {
        signaler("la table « " + nom + " » manque ou a changé de nom ; le service la lit.");
    }

    private void signalerEntree(String nom) {
        signaler("la donnée « " + nom + " » n’est pas de celles que le service fournit.");
    }

    private void signaler(String message) {
        constatations.add(new Constatation(model.getName(), null, message));
    }

    private static Set<String> noms(Enum<?>[] valeurs, String... autres) {
        return Stream.concat(Arrays.stream(valeurs).map(Enum::name), Arrays.stream(autres))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
