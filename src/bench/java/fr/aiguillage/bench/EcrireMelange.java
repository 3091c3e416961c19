package fr.aiguillage.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the demands of the mix, one a line, for the load over HTTP: {@code decide.ndjson}, {@code eligibilite.ndjson}.
 */
public final class EcrireMelange {

    private EcrireMelange() {}

    /** @param args the folder to write in */
    public static void main(String[] args) throws IOException {
        Path dossier = Path.of(args[0]);
        List<String> corps = Melange.corps();
        Files.write(dossier.resolve("decide.ndjson"), corps);
        Files.write(dossier.resolve("eligibilite.ndjson"), sansActe(corps));
    }

    private static List<String> sansActe(List<String> corps) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<String> sansActe = new ArrayList<>();
        for (String demande : corps) {
            ObjectNode lue = (ObjectNode) json.readTree(demande);
            sansActe.add(lue.retain("dateDemande", "client", "contrat").toString());
        }
        return sansActe;
    }
}
