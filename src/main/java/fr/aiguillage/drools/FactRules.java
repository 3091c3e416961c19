package fr.aiguillage.drools;

import fr.aiguillage.decision.Constats;
import fr.aiguillage.decision.LigneDeclenchee;
import fr.aiguillage.demande.Contrat;
import fr.aiguillage.demande.Demande;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/** Runs the rules over the facts of one contract, in a session of its own, lent by a pool and given back empty. */
final class FactRules {

    private final KieSessionsPool sessions;
    private final Map<Rule, LigneDeclenchee> lignes = new IdentityHashMap<>();

    FactRules(KieBase kieBase) {
        this.sessions = kieBase.newKieSessionsPool(2);
        kieBase.getKiePackages()
                .forEach(paquet -> paquet.getRules().forEach(rule -> lignes.put(rule, Annotations.ligne(rule))));
    }

    List<LigneDeclenchee> lignes() {
        return lignes.values().stream()
                .sorted(Comparator.comparing(LigneDeclenchee::table).thenComparing(LigneDeclenchee::ligne))
                .toList();
    }

    Constats constater(Demande demande) {
        return constater(demande, regle -> true);
    }

    /** @param voulue tells by name which rules may fire */
    Constats constater(Demande demande, Predicate<String> voulue) {
        Registre registre = new Registre();
        KieSession session = sessions.newKieSession();
        try {
            session.setGlobal("registre", registre);
            insert(demande, session);
            session.fireAllRules(match -> voulue.test(match.getRule().getName()) && noter(match.getRule(), registre));
        } finally {
            session.dispose();
        }
        return registre.constats();
    }

    /** Asked of each rule that is about to fire, once: a listener would cost events that nobody else reads. */
    private boolean noter(Rule rule, Registre registre) {
        registre.noter(lignes.get(rule));
        return true;
    }

    private static void insert(Demande demande, KieSession session) {
        Contrat contrat = demande.contrat();
        session.insert(demande);
        session.insert(contrat);
        contrat.situations().forEach(session::insert);
        contrat.avances().forEach(session::insert);
        contrat.flux().forEach(session::insert);
        contrat.demandes().forEach(session::insert);
        contrat.operations().forEach(session::insert);
    }
}
