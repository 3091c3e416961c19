package fr.aiguillage.api.probleme;

import fr.aiguillage.demande.Reference;
import org.jboss.logging.MDC;

/** Names the contract that an error is about beside it in the log, for whoever runs the service and asks for it. */
public final class ContratEnCause {

    private static final String REFERENCE = "reference";

    private final boolean nomme;

    public ContratEnCause(boolean nomme) {
        this.nomme = nomme;
    }

    /** @param reference {@code null} when none was given */
    public void noter(Reference reference) {
        if (nomme && reference != null) {
            MDC.put(REFERENCE, reference.valeur());
        }
    }

    /** Once the error is logged: what comes next is about another. */
    static void oublier() {
        MDC.remove(REFERENCE);
    }
}
