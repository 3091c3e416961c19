package fr.aiguillage.api.acces;

/** The roles, spelt as the provider of identities gives them. */
public final class Role {

    /** Reads rule sets and drafts. */
    public static final String LECTEUR = "lecteur";
    /** Writes and proposes drafts. */
    public static final String ANALYSTE = "analyste";
    /** Approves, refuses and calls off. */
    public static final String APPROBATEUR = "approbateur";
    /** Asks for decisions. */
    public static final String APPELANT = "appelant";

    private Role() {}
}
