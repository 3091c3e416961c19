package fr.aiguillage.api.decision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The contract of an answer: its reference, echoed. */
@Schema(name = "ContratDecide")
public record ContratResponse(String reference) {

    /** {@code null}, and so left out, without a reference. */
    public static ContratResponse de(String reference) {
        return reference == null ? null : new ContratResponse(reference);
    }
}
