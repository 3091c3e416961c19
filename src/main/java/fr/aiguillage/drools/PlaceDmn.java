package fr.aiguillage.drools;

import fr.aiguillage.publication.Lieu;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/** Where the reading of a file stands, in the words of who edits it: table, row, heading of the column. */
final class PlaceDmn {

    private static final Map<String, String> CLAUSES =
            Map.of("inputEntry", "input", "outputEntry", "output", "annotationEntry", "annotation");

    private final String fichier;
    private final Map<String, List<String>> titres = new HashMap<>();
    private final Map<String, Integer> rangs = new HashMap<>();
    private String table;
    private String ligne;
    private String colonne;
    private int lignes;
    private int ligneDuFichier;

    PlaceDmn(String fichier) {
        this.fichier = fichier;
    }

    Lieu lieu() {
        return new Lieu(fichier, table, ligne, colonne);
    }

    /** From 1; 0 before the reading. */
    int ligneDuFichier() {
        return ligneDuFichier;
    }

    /** The rows of the table so far. */
    int lignes() {
        return lignes;
    }

    /** The columns of the table so far. */
    int colonnes() {
        return titres.values().stream().mapToInt(List::size).sum();
    }

    void avancer(int ligneDuFichier) {
        this.ligneDuFichier = ligneDuFichier;
    }

    void entrer(String element, XMLStreamReader reader) {
        switch (element) {
            case "decision" -> commencerTable(attribut(reader, "name").orElse(null));
            case "input", "output", "annotation" -> commencerColonne(element, reader);
            case "rule" -> commencerLigne(attribut(reader, "id").orElse("n°\u00a0" + (lignes + 1)));
            case "inputEntry", "outputEntry", "annotationEntry" -> colonne = suivante(CLAUSES.get(element));
            default -> {}
        }
    }

    void sortir(String element) {
        switch (element) {
            case "decision" -> commencerTable(null);
            case "rule" -> ligne = null;
            case "input", "output", "annotation", "inputEntry", "outputEntry", "annotationEntry" -> colonne = null;
            default -> {}
        }
    }

    /** How many cells the row has for each column of a kind, as a difference: 0 when each has its own. */
    int manque(String clause) {
        return titres.getOrDefault(clause, List.of()).size() - rangs.getOrDefault(clause, 0);
    }

    private void commencerTable(String titre) {
        table = titre;
        ligne = null;
        colonne = null;
        lignes = 0;
        titres.clear();
        rangs.clear();
    }

    private void commencerColonne(String clause, XMLStreamReader reader) {
        List<String> deLaClause = titres.computeIfAbsent(clause, nouvelle -> new ArrayList<>());
        colonne = attribut(reader, "label")
                .or(() -> attribut(reader, "name"))
                .orElse("n°\u00a0" + (deLaClause.size() + 1));
        deLaClause.add(colonne);
    }

    private void commencerLigne(String id) {
        ligne = id;
        lignes++;
        rangs.clear();
    }

    private String suivante(String clause) {
        int rang = rangs.merge(clause, 1, Integer::sum);
        List<String> deLaClause = titres.getOrDefault(clause, List.of());
        return rang <= deLaClause.size() ? deLaClause.get(rang - 1) : "n°\u00a0" + rang;
    }

    private static Optional<String> attribut(XMLStreamReader reader, String nom) {
        return Optional.ofNullable(reader.getAttributeValue(null, nom))
                .filter(valeur -> !valeur.isBlank())
                .map(Caracteres::extrait);
    }
}
