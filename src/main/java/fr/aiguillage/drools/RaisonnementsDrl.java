package fr.aiguillage.drools;

import fr.aiguillage.publication.Raisonnement;
import fr.aiguillage.publication.Raisonnements;
import fr.aiguillage.publication.RulesetContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;

/** What the compiled rules say of themselves, with their texts. */
public final class RaisonnementsDrl implements Raisonnements {

    private static final Pattern REGLE = Pattern.compile("^rule \"(.+)\"$(?s:.*?)^end$", Pattern.MULTILINE);

    private final List<Raisonnement> tous;

    /** @param livre the content that the running release ships, from which its rules were compiled */
    public RaisonnementsDrl(RulesetContent livre) {
        Map<String, Rule> compilees = compilees(PrebuiltRules.kieBase());
        List<Raisonnement> lus = new ArrayList<>();
        for (String fichier : List.of(RulesetContent.SITUATIONS, RulesetContent.CUMULS)) {
            REGLE.matcher(livre.fichier(fichier))
                    .results()
                    .map(regle -> raisonnement(compilees.get(regle.group(1)), regle))
                    .forEach(lus::add);
        }
        this.tous = List.copyOf(lus);
    }

    @Override
    public List<Raisonnement> tous() {
        return tous;
    }

    private static Raisonnement raisonnement(Rule compilee, MatchResult ecrite) {
        String phrase = String.valueOf(compilee.getMetaData().get("Phrase"));
        return new Raisonnement(Annotations.ligne(compilee), phrase, ecrite.group());
    }

    private static Map<String, Rule> compilees(KieBase kieBase) {
        return kieBase.getKiePackages().stream()
                .flatMap(paquet -> paquet.getRules().stream())
                .collect(Collectors.toMap(Rule::getName, Function.identity()));
    }
}
