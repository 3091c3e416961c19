package fr.aiguillage.api.lecture;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.aiguillage.api.probleme.Problemes;
import java.io.IOException;
import java.util.function.Function;

/** Bytes that should be one JSON object: exact decimals, no field twice, nothing after the end. */
public final class CorpsJson {

    private static final StreamReadConstraints LIMITES = StreamReadConstraints.builder()
            .maxNestingDepth(32)
            .maxNumberLength(100)
            .maxNameLength(1_000)
            .build();

    private static final ObjectReader LECTEUR = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(LIMITES).build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build()
            .readerFor(JsonNode.class);

    private CorpsJson() {}

    public static <T> T lire(byte[] corps, Function<Objet, T> lecture) {
        return lire(corps, 0, corps.length, lecture);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem naming everything that is wrong with the body */
    public static <T> T lire(byte[] corps, int debut, int longueur, Function<Objet, T> lecture) {
        JsonNode racine = arbre(corps, debut, longueur);
        if (!racine.isObject()) {
            throw Problemes.corpsIllisible("Le corps doit être un objet JSON, et non " + Citation.genre(racine) + ".");
        }
        Violations violations = new Violations();
        T lu = Objet.lire(racine, Chemin.RACINE, violations, lecture);
        if (violations.aucune()) {
            return lu;
        }
        throw Problemes.demandeInvalide(violations.liste());
    }

    private static JsonNode arbre(byte[] corps, int debut, int longueur) {
        if (!Utf8.valide(corps, debut, longueur)) {
            throw Problemes.corpsIllisible("Le corps n’est pas du texte encodé en UTF-8.");
        }
        try {
            JsonNode racine = LECTEUR.readTree(corps, debut, longueur);
            if (racine.isMissingNode()) {
                throw Problemes.corpsIllisible("Le corps est vide\u00a0; un objet JSON est attendu.");
            }
            return racine;
        } catch (JsonProcessingException e) {
            throw Problemes.corpsIllisible(cause(e) + lieu(e.getLocation()));
        } catch (NumberFormatException e) {
            throw Problemes.corpsIllisible("Un nombre du JSON a un exposant démesuré.");
        } catch (IOException e) {
            throw Problemes.corpsIllisible("Le corps n’est pas du JSON.");
        }
    }

    private static String cause(JsonProcessingException erreur) {
        if (erreur instanceof JsonEOFException) {
            return "Le JSON s’arrête avant la fin";
        }
        if (erreur instanceof StreamConstraintsException) {
            return "Le JSON est trop imbriqué, ou un nombre ou un nom y est trop long";
        }
        if (erreur instanceof MismatchedInputException) {
            return erreur.getOriginalMessage().startsWith("Trailing token")
                    ? "Du texte suit la fin du JSON"
                    : "Un champ figure deux fois";
        }
        return "Le corps n’est pas du JSON valide";
    }

    private static String lieu(JsonLocation lieu) {
        return lieu == null || lieu.getLineNr() < 1
                ? "."
                : " (ligne " + lieu.getLineNr() + ", colonne " + lieu.getColumnNr() + ").";
    }
}
