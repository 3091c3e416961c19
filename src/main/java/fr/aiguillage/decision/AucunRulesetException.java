package fr.aiguillage.decision;

/** No rule set is active: nothing can be decided. */
public final class AucunRulesetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AucunRulesetException(String detail) {
        super(detail);
    }
}
