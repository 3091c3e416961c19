package fr.aiguillage.publication.controle;

import fr.aiguillage.decision.Certitude;
import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.table.Table;
import fr.aiguillage.publication.table.Table.Ligne;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every row names what it rests on and how sure it is. */
public final class SourcesEtCertitudes implements ControleParTable {

    static final String CODE = "SOURCE_CERTITUDE";

    private static final String SOURCE = "Source";
    private static final String SANS_SOURCE = "-";
    private static final String CERTITUDE = "Certitude";
    private static final List<String> COLONNES = List.of(SOURCE, CERTITUDE, "Remarque");
    private static final Pattern SOURCES = Pattern.compile("(F\\d{3}|A-\\d{2})(\\s+(F\\d{3}|A-\\d{2}))*");
    private static final List<String> CERTITUDES =
            Arrays.stream(Certitude.values()).map(Certitude::name).toList();

    @Override
    public List<Constatation> examiner(Modele modele, Table table) {
        if (!table.annotations().equals(COLONNES)) {
            return List.of(Constatation.erreur(
                    CODE,
                    ControleParTable.lieu(modele, table),
                    "ses colonnes d’annotation sont «\u00a0" + String.join(", ", table.annotations()) + "\u00a0».",
                    "Rétablissez Source, Certitude et Remarque, dans cet ordre."));
        }
        return table.lignes().stream()
                .flatMap(ligne -> Stream.concat(source(modele, table, ligne), certitude(modele, table, ligne)))
                .toList();
    }

    private static Stream<Constatation> source(Modele modele, Table table, Ligne ligne) {
        String source = ligne.annotations().get(0).trim();
        boolean horsGuide =
                source.equals(SANS_SOURCE) && ligne.annotations().get(1).trim().equals(Certitude.HORS_GUIDE.name());
        return horsGuide || SOURCES.matcher(source).matches()
                ? Stream.empty()
                : Stream.of(Constatation.erreur(
                        CODE,
                        ControleParTable.lieu(modele, table, ligne).colonne(SOURCE),
                        source.isEmpty()
                                ? "la source manque."
                                : "«\u00a0" + source + "\u00a0» ne nomme ni des faits ni des lectures.",
                        "Écrivez des faits (F012) et des lectures (A-02), séparés par des espaces, ou - si la ligne est"
                                + " HORS_GUIDE."));
    }

    private static Stream<Constatation> certitude(Modele modele, Table table, Ligne ligne) {
        String certitude = ligne.annotations().get(1).trim();
        return CERTITUDES.contains(certitude)
                ? Stream.empty()
                : Stream.of(Constatation.erreur(
                        CODE,
                        ControleParTable.lieu(modele, table, ligne).colonne(CERTITUDE),
                        certitude.isEmpty()
                                ? "la certitude manque."
                                : "la certitude «\u00a0" + certitude + "\u00a0» est inconnue.",
                        "Écrivez " + String.join(", ", CERTITUDES.subList(0, CERTITUDES.size() - 1)) + " ou "
                                + CERTITUDES.get(CERTITUDES.size() - 1) + "."));
    }
}
