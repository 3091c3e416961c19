package fr.aiguillage.storage.fichier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.cycle.VersionPubliee;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** What an archive says of itself. */
final class Manifeste {

    static final String NOM = "manifeste.json";

    private static final int FORMAT = 1;
    private static final String REEXPORTER = "Exportez l’archive de nouveau, sans retoucher ses fichiers.";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Manifeste() {}

    static byte[] ecrire(RulesetContent contenu, VersionPubliee version) {
        ObjectNode manifeste = JSON.createObjectNode()
                .put("format", FORMAT)
                .put("guideDu", contenu.guideDu().toString())
                .put("empreinte", contenu.empreinte());
        if (version != null) {
            manifeste.putObject("version").put("numero", version.numero()).put("titre", version.titre());
        }
        manifeste.set("fichiers", fichiers(contenu.fichiers()));
        DefaultIndenter marge = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter miseEnPage =
                new DefaultPrettyPrinter().withObjectIndenter(marge).withArrayIndenter(marge);
        try {
            return (JSON.writer(miseEnPage).writeValueAsString(manifeste) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content that the manifest and the files make, when they agree. */
    static RulesetContent verifier(String texte, SortedMap<String, String> textes) {
        JsonNode manifeste = lire(texte);
        if (!manifeste.path("format").isInt() || manifeste.path("format").intValue() != FORMAT) {
            throw RefusArchive.refus(NOM, "le format de l’archive n’est pas " + FORMAT + ".", REEXPORTER);
        }
        List<Constatation> alterees = alterees(manifeste.path("fichiers"), textes);
        if (!alterees.isEmpty()) {
            throw RefusArchive.de(alterees);
        }
        RulesetContent contenu =
                new RulesetContent(date(manifeste.path("guideDu").asText()), textes);
        if (!contenu.empreinte().equals(manifeste.path("empreinte").asText())) {
            throw RefusArchive.refus(
                    NOM, "l’empreinte n’est pas celle des fichiers de l’archive et de la date du guide.", REEXPORTER);
        }
        return contenu;
    }

    private static List<Constatation> alterees(JsonNode annonces, SortedMap<String, String> textes) {
        JsonNode reels = fichiers(textes);
        if (!annonces.isArray() || annonces.size() != reels.size()) {
            return List.of(
                    RefusArchive.constatation(NOM, "la liste des fichiers n’est pas celle de l’archive.", REEXPORTER));
        }
        return reels.valueStream()
                .filter(reel -> annonces.valueStream().noneMatch(reel::equals))
                .map(reel -> RefusArchive.constatation(
                        reel.get("nom").asText(), "ce fichier n’est pas celui que le manifeste annonce.", REEXPORTER))
                .toList();
    }

    private static ArrayNode fichiers(SortedMap<String, String> textes) {
        ArrayNode fichiers = JSON.createArrayNode();
        for (Map.Entry<String, String> fichier : textes.entrySet()) {
            byte[] octets = fichier.getValue().getBytes(StandardCharsets.UTF_8);
            fichiers.addObject()
                    .put("nom", fichier.getKey())
                    .put("taille", octets.length)
                    .put("sha256", sha256(octets));
        }
        return fichiers;
    }

    private static JsonNode lire(String texte) {
        try {
            return JSON.readTree(texte);
        } catch (JsonProcessingException e) {
            throw RefusArchive.refus(NOM, "ce n’est pas du JSON.", REEXPORTER);
        }
    }

    private static LocalDate date(String texte) {
        try {
            return LocalDate.parse(texte);
        } catch (DateTimeParseException e) {
            throw RefusArchive.refus(
                    NOM, "la date du guide (« " + Absence.extrait(texte) + " ») n’est pas une date.", REEXPORTER);
        }
    }

    private static String sha256(byte[] octets) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
