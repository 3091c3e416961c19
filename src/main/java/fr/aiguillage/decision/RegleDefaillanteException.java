package fr.aiguillage.decision;

/** A rule failed or left a hole: nothing may be concluded, and above all not that the act is allowed. */
public final class RegleDefaillanteException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int version;
    private final String table;

    /**
     * @param version of the rule set
     * @param table where it happened
     * @param detail what happened, in French
     */
    public RegleDefaillanteException(int version, String table, String detail) {
        super(detail);
        this.version = version;
        this.table = table;
    }

    public int version() {
        return version;
    }

    public String table() {
        return table;
    }
}
