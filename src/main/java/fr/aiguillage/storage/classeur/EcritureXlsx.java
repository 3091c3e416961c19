package fr.aiguillage.storage.classeur;

import fr.aiguillage.publication.classeur.FeuillePresentee;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a workbook. */
final class EcritureXlsx {

    private static final String APPLICATION = "Aiguillage";

    private EcritureXlsx() {}

    static byte[] ecrire(List<FeuillePresentee> feuilles) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (Workbook classeur = new Workbook(octets, APPLICATION, null)) {
            Map<String, Worksheet> parNom = new LinkedHashMap<>();
            feuilles.forEach(feuille -> parNom.put(
                    feuille.feuille().nom(),
                    classeur.newWorksheet(feuille.feuille().nom())));
            for (FeuillePresentee feuille : feuilles) {
                new EcritureDeFeuille(parNom.get(feuille.feuille().nom()), feuille, parNom).ecrire();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return octets.toByteArray();
    }
}
