package fr.aiguillage.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import fr.aiguillage.decision.Explication;
import fr.aiguillage.decision.LigneDeclenchee;
import java.io.IOException;
import java.util.List;

/** Writes an explanation as the list that it is, the rows of a verdict as they were written the first time. */
final class ExplicationEcrite extends StdSerializer<Explication> {

    private static final long serialVersionUID = 1L;

    private final transient ObjectMapper mapper;
    private final transient Ecrits verdicts = Ecrits.parIdentite();

    ExplicationEcrite(ObjectMapper mapper) {
        super(Explication.class);
        this.mapper = mapper;
    }

    @Override
    public void serialize(Explication explication, JsonGenerator json, SerializerProvider contexte) throws IOException {
        json.writeStartArray(explication, explication.size());
        for (LigneDeclenchee ligne : explication.deLaDemande()) {
            contexte.defaultSerializeValue(ligne, json);
        }
        List<LigneDeclenchee> duVerdict = explication.duVerdict();
        if (!duVerdict.isEmpty()) {
            json.writeRawValue(verdicts.de(duVerdict, () -> sansCrochets(mapper.writeValueAsString(duVerdict))));
        }
        json.writeEndArray();
    }

    private static String sansCrochets(String liste) {
        return liste.substring(1, liste.length() - 1);
    }
}
