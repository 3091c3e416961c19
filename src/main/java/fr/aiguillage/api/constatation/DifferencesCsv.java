package fr.aiguillage.api.constatation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import fr.aiguillage.publication.difference.Difference;
import java.util.List;
import java.util.stream.Stream;

/** Differences as a spreadsheet opens them: one a row, parted by semicolons. */
public final class DifferencesCsv {

    public static final String TYPE = "text/csv";

    private static final String MARQUE_UTF_8 = "\ufeff";
    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();
    private static final CsvSchema COLONNES = CsvSchema.builder()
            .addColumns(
                    List.of("nature", "fichier", "table", "ligne", "colonne", "avant", "apres"),
                    CsvSchema.ColumnType.STRING)
            .setUseHeader(true)
            .setColumnSeparator(';')
            .build();

    private DifferencesCsv() {}

    public static String de(List<Difference> differences) {
        try {
            List<List<String>> rangees =
                    differences.stream().map(DifferencesCsv::rangee).toList();
            return MARQUE_UTF_8 + CSV.writer(COLONNES).writeValueAsString(rangees);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts can always be written", e);
        }
    }

    private static List<String> rangee(Difference difference) {
        return Stream.of(
                        difference.nature().name(),
                        difference.lieu().fichier(),
                        difference.lieu().table(),
                        difference.lieu().ligne(),
                        difference.lieu().colonne(),
                        difference.avant(),
                        difference.apres())
                .map(cellule -> cellule == null ? "" : Tableur.neutraliser(cellule))
                .toList();
    }
}
