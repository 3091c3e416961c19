package fr.aiguillage.storage.copie;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.aiguillage.publication.cycle.VersionPubliee;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.StreamSupport;

/** Versions as JSON, with the SHA-256 of what is written of them. */
final class VersionsJson {

    static final String FICHIER = "versions.json";

    private VersionsJson() {}

    static String ecrire(List<VersionPubliee> versions) {
        ObjectNode noeud = Json.objet();
        var liste = noeud.putArray("versions");
        versions.forEach(version -> liste.add(noeud(version)));
        return noeud.put("empreinte", empreinte(liste)).toString();
    }

    static List<VersionPubliee> lire(String texte) {
        return Json.lire(FICHIER, texte, VersionsJson::versions);
    }

    private static List<VersionPubliee> versions(JsonNode noeud) {
        JsonNode liste = noeud.required("versions");
        if (!empreinte(liste).equals(noeud.required("empreinte").textValue())) {
            throw new CopieIllisibleException(FICHIER, "a été altéré\u00a0: il n’a pas l’empreinte qu’il annonce");
        }
        return StreamSupport.stream(liste.spliterator(), false)
                .map(VersionsJson::version)
                .toList();
    }

    private static ObjectNode noeud(VersionPubliee version) {
        return Json.objet()
                .put("numero", version.numero())
                .put("empreinte", version.empreinte())
                .put("guideDu", version.guideDu().toString())
                .put("enVigueurDepuis", version.enVigueurDepuis().toString())
                .put("titre", version.titre())
                .put("motif", version.motif())
                .put("auteur", version.auteur())
                .put("approbateur", version.approbateur())
                .put("publieeLe", version.publieeLe().toString())
                .put("brouillon", version.brouillon())
                .put(
                        "annuleeLe",
                        version.annuleeLe() == null ? null : version.annuleeLe().toString());
    }

    private static VersionPubliee version(JsonNode noeud) {
        return new VersionPubliee(
                noeud.required("numero").intValue(),
                noeud.required("empreinte").textValue(),
                LocalDate.parse(noeud.required("guideDu").textValue()),
                LocalDate.parse(noeud.required("enVigueurDepuis").textValue()),
                noeud.required("titre").textValue(),
                noeud.required("motif").textValue(),
                noeud.required("auteur").textValue(),
                noeud.required("approbateur").textValue(),
                Instant.parse(noeud.required("publieeLe").textValue()),
                noeud.required("brouillon").isNull()
                        ? null
                        : noeud.required("brouillon").longValue(),
                noeud.required("annuleeLe").isNull()
                        ? null
                        : Instant.parse(noeud.required("annuleeLe").textValue()));
    }

    private static String empreinte(JsonNode liste) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(liste.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
