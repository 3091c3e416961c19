package fr.aiguillage.bench;

import fr.aiguillage.storage.ShippedRuleset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the demands of the mix, one a line, for the load over HTTP. */
public final class EcrireMelange {

    private EcrireMelange() {}

    /** @param args the file to write */
    public static void main(String[] args) throws IOException {
        Files.write(Path.of(args[0]), Melange.corps(ShippedRuleset.read().contenu()));
    }
}
