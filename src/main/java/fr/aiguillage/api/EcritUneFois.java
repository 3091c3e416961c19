package fr.aiguillage.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.ResolvableSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes a value of the tables, which is the same in every answer, as it was written the first time. What is remembered
 * is bounded: when full, it starts afresh.
 */
final class EcritUneFois extends StdSerializer<Object> implements ResolvableSerializer {

    private static final long serialVersionUID = 1L;
    private static final int CAPACITE = 8_192;

    private final transient JsonSerializer<Object> redacteur;
    private final transient JsonFactory fabrique;
    private final transient Map<Object, SerializableString> ecrits = new ConcurrentHashMap<>();

    /** @param redacteur writes the value the first time */
    @SuppressWarnings("unchecked")
    EcritUneFois(JsonSerializer<?> redacteur, JsonFactory fabrique) {
        super(Object.class);
        this.redacteur = (JsonSerializer<Object>) redacteur;
        this.fabrique = fabrique;
    }

    @Override
    public void resolve(SerializerProvider contexte) throws JsonMappingException {
        if (redacteur instanceof ResolvableSerializer aResoudre) {
            aResoudre.resolve(contexte);
        }
    }

    @Override
    public void serialize(Object valeur, JsonGenerator json, SerializerProvider contexte) throws IOException {
        SerializableString ecrit = ecrits.get(valeur);
        json.writeRawValue(ecrit == null ? ecrire(valeur, contexte) : ecrit);
    }

    private SerializableString ecrire(Object valeur, SerializerProvider contexte) throws IOException {
        StringWriter texte = new StringWriter();
        try (JsonGenerator json = fabrique.createGenerator(texte)) {
            redacteur.serialize(valeur, json, contexte);
        }
        SerializableString ecrit = new SerializedString(texte.toString());
        if (ecrits.size() >= CAPACITE) {
            ecrits.clear();
        }
        ecrits.put(valeur, ecrit);
        return ecrit;
    }
}
