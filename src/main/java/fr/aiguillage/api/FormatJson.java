package fr.aiguillage.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import fr.aiguillage.decision.Accompagnement;
import fr.aiguillage.decision.Avertissement;
import fr.aiguillage.decision.LigneDeclenchee;
import fr.aiguillage.decision.Question;
import fr.aiguillage.decision.Regles;
import fr.aiguillage.decision.Texte;
import fr.aiguillage.demande.Reference;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Set;

/**
 * How answers are written: amounts never with an exponent, the reference of a contract as it was given, the rows and
 * texts of the tables as they were written once.
 */
@Singleton
public class FormatJson implements ObjectMapperCustomizer {

    private static final Set<Class<?>> DITS_PAR_LES_TABLES =
            Set.of(LigneDeclenchee.class, Texte.class, Avertissement.class, Question.class, Regles.class);

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true);
        mapper.registerModule(new SimpleModule()
                .addSerializer(new ReferenceEnClair())
                .addSerializer(new ExplicationEcrite(mapper))
                .setSerializerModifier(new UneFois(mapper)));
    }

    private static final class UneFois extends BeanSerializerModifier {

        private static final long serialVersionUID = 1L;

        private final transient ObjectMapper mapper;

        UneFois(ObjectMapper mapper) {
            this.mapper = mapper;
        }

        @Override
        public JsonSerializer<?> modifySerializer(
                SerializationConfig config, BeanDescription type, JsonSerializer<?> redacteur) {
            if (DITS_PAR_LES_TABLES.contains(type.getBeanClass())) {
                return new EcritUneFois(redacteur, mapper.getFactory(), Ecrits.parValeur());
            }
            return type.getBeanClass() == Accompagnement.class
                    ? new EcritUneFois(redacteur, mapper.getFactory(), Ecrits.parIdentite())
                    : redacteur;
        }
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
