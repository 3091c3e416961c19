package fr.aiguillage.api.acces;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who tells the service who its callers are. */
@Schema(name = "ModeDAcces")
public enum Mode {
    /** Accounts with a password, given on the command line. */
    DEMONSTRATION,
    /** A provider of identities, by OpenID Connect. */
    FOURNISSEUR,
    /** Nobody: whoever reaches the service decides and reads, and there is nothing to write to. */
    FERME
}
