package fr.aiguillage.publication.controle;

import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.publication.Memoire;
import fr.aiguillage.publication.RulesetCompiler;
import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.RulesetVersion;
import java.time.LocalDate;

/** Contents that are made ready to decide without being a version. The last few are remembered. */
public final class ContenusPrets {

    private static final int RETENUS = 4;
    private static final int SANS_NUMERO = 0;
    private static final LocalDate SANS_DATE = LocalDate.EPOCH;

    private final RulesetCompiler compiler;
    private final Memoire<String, Ruleset> prets = new Memoire<>(RETENUS);

    public ContenusPrets(RulesetCompiler compiler) {
        this.compiler = compiler;
    }

    /** @throws fr.aiguillage.publication.RulesetRefuseException when the content is not fit to decide */
    public Ruleset de(RulesetContent contenu) {
        return prets.de(
                contenu.empreinte(), () -> compiler.compile(new RulesetVersion(SANS_NUMERO, SANS_DATE, contenu)));
    }
}
