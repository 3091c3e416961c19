package fr.aiguillage.api;

import org.jboss.resteasy.reactive.RestResponse;

/** A rule set as a workbook. */
public final class Xlsx {

    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** For an answer that is a workbook only when the client asks for one. */
    public static final String SI_DEMANDE = TYPE + ";qs=0.1";

    private Xlsx() {}

    /** @param nom of the file, without its ending */
    public static RestResponse.ResponseBuilder<byte[]> reponse(String nom, byte[] octets) {
        return RestResponse.ResponseBuilder.ok(octets)
                .header("Content-Type", TYPE)
                .header("Content-Disposition", "attachment; filename=\"" + nom + ".xlsx\"")
                .header("X-Content-Type-Options", "nosniff");
    }
}
