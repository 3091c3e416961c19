package fr.aiguillage.drools;

import fr.aiguillage.demande.Canal;
import fr.aiguillage.publication.RulesetContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table that the service reads, and how.
 *
 * @param table its title
 * @param politique its hit policy
 * @param sorties the type of each output by its name; {@code ""} when any will do; none when the table has one answer
 *     without a name
 */
record Attente(String table, String politique, Map<String, String> sorties) {

    private static final Map<String, String> CODES_ORDONNES = Map.of("ordre", "number", "code", "");

    /** What is read in a file. */
    static List<Attente> de(String fichier) {
        return fichier.equals(RulesetContent.AIGUILLAGE) ? aiguillage() : accompagnement();
    }

    private static List<Attente> aiguillage() {
        List<Attente> attentes = new ArrayList<>();
        attentes.add(collect(Tables.SEUILS, Map.of("seuil", "CodeSeuil", "mesure", "Mesure", "limite", "number")));
        attentes.add(unique(
                Tables.CANAUX,
                Stream.of(Canal.values())
                        .collect(Collectors.toMap(canal -> canal.name().toLowerCase(Locale.ROOT), canal -> "OuiNon"))));
        Stream.of(
                        Tables.CAS,
                        List.of(Tables.BLOQUE, Tables.ATTENDRE, Tables.REMBOURSER, Tables.OUTILS_PROPRES),
                        List.of(Tables.CONDUITE_DE_BASE, Tables.SELFCARE))
                .flatMap(List::stream)
                .forEach(table -> attentes.add(unique(table, Map.of())));
        attentes.add(unique(Tables.ORIENTATION, Map.of("fiche", "", "suite", "")));
        attentes.add(collect(Tables.CONDUITE, Map.of("ordre", "number", "code", "Conduite")));
        attentes.add(
                collect(Tables.DEVOIR_DE_CONSEIL, Map.of("application", "ApplicationDevoirDeConseil", "motif", "")));
        attentes.add(collect(Tables.MOYENS_DE_PAIEMENT, Map.of()));
        attentes.add(collect(Tables.QUESTIONS, Map.of("champ", "", "type", "TypeQuestion", "question", "")));
        Tables.AVERTISSEMENTS.forEach(table -> attentes.add(collect(table, Map.of())));
        return attentes;
    }

    private static List<Attente> accompagnement() {
        List<Attente> attentes = new ArrayList<>();
        Stream.of(Tables.ETAPES, Tables.ARGUMENTS, Tables.OUTILS_DU_CLIENT, Tables.OUTILS_DU_CONSEILLER, Tables.DEFENSE)
                .forEach(table -> attentes.add(collect(table, CODES_ORDONNES)));
        Stream.concat(Stream.of(Tables.RAPPELS, Tables.ARGUMENTAIRE), Rubrique.tables().stream())
                .forEach(table -> attentes.add(unique(table, Map.of())));
        return attentes;
    }

    private static Attente unique(String table, Map<String, String> sorties) {
        return new Attente(table, "UNIQUE", sorties);
    }

    private static Attente collect(String table, Map<String, String> sorties) {
        return new Attente(table, "COLLECT", sorties);
    }
}
