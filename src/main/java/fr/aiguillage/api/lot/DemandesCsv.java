package fr.aiguillage.api.lot;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The rows of a spreadsheet, the first of which names the fields. Cells are parted by semicolons, commas or tabs. */
final class DemandesCsv implements Demandes {

    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvParser.Feature.TRIM_SPACES)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();
    private static final String MARQUE = "\ufeff";

    private final MappingIterator<Map<String, String>> rangees;
    private int numero = 1;

    DemandesCsv(InputStream flux) throws IOException {
        BufferedReader texte = new BufferedReader(new InputStreamReader(flux, StandardCharsets.UTF_8));
        String entete = texte.readLine();
        String colonnes = entete == null ? "" : entete.startsWith(MARQUE) ? entete.substring(1) : entete;
        CsvSchema.Builder schema = CsvSchema.builder().setColumnSeparator(separateur(colonnes));
        for (String colonne : colonnes.split(String.valueOf(separateur(colonnes)))) {
            schema.addColumn(colonne.replace("\"", "").trim());
        }
        this.rangees = CSV.readerForMapOf(String.class).with(schema.build()).readValues(texte);
    }

    @Override
    public Ligne suivante() throws IOException {
        numero++;
        if (!rangees.hasNextValue()) {
            return null;
        }
        byte[] json = LigneCsv.demande(rangees.nextValue()).toString().getBytes(StandardCharsets.UTF_8);
        return new Ligne(numero, json, false);
    }

    private static char separateur(String entete) {
        if (entete.indexOf(';') >= 0) {
            return ';';
        }
        return entete.indexOf('\t') >= 0 ? '\t' : ',';
    }
}
