package fr.aiguillage.drools;

import fr.aiguillage.decision.RegleDefaillanteException;
import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.Lieu;
import fr.aiguillage.publication.RulesetCompiler;
import fr.aiguillage.publication.RulesetRefuseException;
import fr.aiguillage.publication.RulesetVersion;
import fr.aiguillage.publication.table.LecteurDeTables;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compiles rule sets; the rules over facts are shared by all, since they change with a release only. */
public final class DroolsRulesetCompiler implements RulesetCompiler {

    /** The titles of the tables with several answers that must give at least one. */
    public static final Set<String> SANS_TROU = Stream.of(Tables.SANS_TROU_AIGUILLAGE, Tables.SANS_TROU_ACCOMPAGNEMENT)
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableSet());

    private final FactRules rules = new FactRules(PrebuiltRules.kieBase());
    private final LecteurDeTables lecteur;
    private final List<PreparedTables> pretes;

    /** @param pretes tables that need not be read again */
    public DroolsRulesetCompiler(LecteurDeTables lecteur, PreparedTables... pretes) {
        this.lecteur = lecteur;
        this.pretes = List.of(pretes);
    }

    @Override
    public Ruleset compile(RulesetVersion version) {
        try {
            return new DroolsRuleset(tables(version), rules);
        } catch (RegleDefaillanteException e) {
            throw new RulesetRefuseException(List.of(Constatation.erreur(
                    "CHARGEMENT", Lieu.deLaTable(null, e.table()), e.getMessage(), "Corrigez cette table.")));
        }
    }

    private PreparedTables tables(RulesetVersion version) {
        return pretes.stream()
                .filter(tables -> tables.version().equals(version))
                .findFirst()
                .orElseGet(() -> PreparedTables.of(version, lecteur));
    }
}
