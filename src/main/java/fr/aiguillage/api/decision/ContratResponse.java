package fr.aiguillage.api.decision;

import fr.aiguillage.demande.Reference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The contract of an answer: its reference, echoed. */
@Schema(name = "ContratDecide")
public record ContratResponse(
        @Schema(implementation = String.class) Reference reference) {

    /** {@code null}, and so left out, without a reference. */
    public static ContratResponse de(Reference reference) {
        return reference == null ? null : new ContratResponse(reference);
    }
}
