package fr.aiguillage.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import fr.aiguillage.demande.Reference;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;

/** How answers are written: amounts never with an exponent, the reference of a contract as it was given. */
@Singleton
public class FormatJson implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true);
        mapper.registerModule(new SimpleModule().addSerializer(new ReferenceEnClair()));
    }

    private static final class ReferenceEnClair extends StdSerializer<Reference> {

        private static final long serialVersionUID = 1L;

        ReferenceEnClair() {
            super(Reference.class);
        }

        @Override
        public void serialize(Reference reference, JsonGenerator json, SerializerProvider contexte) throws IOException {
            json.writeString(reference.valeur());
        }
    }
}
