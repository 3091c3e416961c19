package fr.aiguillage.api;

import org.jboss.resteasy.reactive.RestResponse;

/** A rule set as a file to keep or to send. */
public final class Zip {

    public static final String TYPE = "application/zip";

    private Zip() {}

    /** @param nom of the file, without its ending */
    public static RestResponse<byte[]> reponse(String nom, byte[] octets) {
        return RestResponse.ResponseBuilder.ok(octets)
                .header("Content-Type", TYPE)
                .header("Content-Disposition", "attachment; filename=\"" + nom + ".zip\"")
                .build();
    }
}
