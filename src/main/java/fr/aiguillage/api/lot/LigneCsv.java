package fr.aiguillage.api.lot;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A line of a spreadsheet as a demand. Each column bears the path of a field, such as {@code client.portefeuille};
 * amounts are written the French way or not, booleans OUI or NON, several situations with a bar between them. An empty
 * cell is a field left out.
 */
final class LigneCsv {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> NOMBRES = Set.of("montant", "versementsParAn", "montantProjet", "contrat.valeur");
    private static final Pattern NOMBRE = Pattern.compile("-?\\d+([.,]\\d+)?");
    private static final Pattern ESPACES = Pattern.compile("[\\s\\u00a0\\u202f€]");
    private static final Map<String, Boolean> BOOLEENS =
            Map.of("OUI", true, "VRAI", true, "TRUE", true, "NON", false, "FAUX", false, "FALSE", false);
    private static final Set<String> OUI_NON = Set.of(
            "partUC",
            "ajoutSupport",
            "client.accepteSelfcare",
            "client.refuseConseillerFinancier",
            "client.autresContrats",
            "client.liquiditesAilleurs",
            "contrat.ribEnregistre",
            "contrat.produitActive");

    private LigneCsv() {}

    static ObjectNode demande(Map<String, String> cellules) {
        ObjectNode demande = JSON.objectNode();
        cellules.forEach((colonne, cellule) -> {
            if (cellule != null && !cellule.isBlank()) {
                ecrire(demande, colonne.trim(), cellule.trim());
            }
        });
        return demande;
    }

    private static void ecrire(ObjectNode demande, String colonne, String cellule) {
        int point = colonne.indexOf('.');
        ObjectNode objet = point < 0 ? demande : demande.withObjectProperty(colonne.substring(0, point));
        String champ = colonne.substring(point + 1);
        if (colonne.equals("contrat.situations")) {
            ArrayNode situations = objet.putArray(champ);
            Pattern.compile("\\|").splitAsStream(cellule).map(String::trim).forEach(situations::add);
        } else if (NOMBRES.contains(colonne)) {
            nombre(objet, champ, cellule);
        } else if (OUI_NON.contains(colonne) && BOOLEENS.containsKey(cellule.toUpperCase(Locale.ROOT))) {
            objet.put(champ, BOOLEENS.get(cellule.toUpperCase(Locale.ROOT)));
        } else {
            objet.put(champ, cellule);
        }
    }

    /** What is no number stays as it is, so that the reading of the demand quotes it. */
    private static void nombre(ObjectNode objet, String champ, String cellule) {
        String serre = ESPACES.matcher(cellule).replaceAll("");
        if (NOMBRE.matcher(serre).matches()) {
            objet.put(champ, new BigDecimal(serre.replace(',', '.')));
        } else {
            objet.put(champ, cellule);
        }
    }
}
