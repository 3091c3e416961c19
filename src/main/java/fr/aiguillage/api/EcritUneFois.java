package fr.aiguillage.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.ResolvableSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.StringWriter;

/** Writes what the tables say, which is the same in every answer, as it was written the first time. */
final class EcritUneFois extends StdSerializer<Object> implements ResolvableSerializer {

    private static final long serialVersionUID = 1L;

    private final transient JsonSerializer<Object> redacteur;
    private final transient JsonFactory fabrique;
    private final transient Ecrits ecrits;

    /** @param redacteur writes the value the first time */
    @SuppressWarnings("unchecked")
    EcritUneFois(JsonSerializer<?> redacteur, JsonFactory fabrique, Ecrits ecrits) {
        super(Object.class);
        this.redacteur = (JsonSerializer<Object>) redacteur;
        this.fabrique = fabrique;
        this.ecrits = ecrits;
    }

    @Override
    public void resolve(SerializerProvider contexte) throws JsonMappingException {
        if (redacteur instanceof ResolvableSerializer aResoudre) {
            aResoudre.resolve(contexte);
        }
    }

    @Override
    public void serialize(Object valeur, JsonGenerator json, SerializerProvider contexte) throws IOException {
        json.writeRawValue(ecrits.de(valeur, () -> ecrire(valeur, contexte)));
    }

    private String ecrire(Object valeur, SerializerProvider contexte) throws IOException {
        StringWriter texte = new StringWriter();
        try (JsonGenerator json = fabrique.createGenerator(texte)) {
            redacteur.serialize(valeur, json, contexte);
        }
        return texte.toString();
    }
}
