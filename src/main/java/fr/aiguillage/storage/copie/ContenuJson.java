package fr.aiguillage.storage.copie;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.aiguillage.publication.RulesetContent;
import java.time.LocalDate;
import java.util.TreeMap;

/** A content as JSON. */
final class ContenuJson {

    private ContenuJson() {}

    static String ecrire(RulesetContent contenu) {
        ObjectNode noeud = Json.objet().put("guideDu", contenu.guideDu().toString());
        ObjectNode fichiers = noeud.putObject("fichiers");
        contenu.fichiers().forEach(fichiers::put);
        return noeud.toString();
    }

    static RulesetContent lire(String fichier, String texte, String empreinte) {
        RulesetContent contenu = Json.lire(fichier, texte, ContenuJson::contenu);
        if (!contenu.empreinte().equals(empreinte)) {
            throw new CopieIllisibleException(fichier, "a été altéré\u00a0: son contenu n’a pas cette empreinte");
        }
        return contenu;
    }

    private static RulesetContent contenu(JsonNode noeud) {
        TreeMap<String, String> fichiers = new TreeMap<>();
        noeud.required("fichiers")
                .properties()
                .forEach(fichier ->
                        fichiers.put(fichier.getKey(), fichier.getValue().textValue()));
        return new RulesetContent(LocalDate.parse(noeud.required("guideDu").textValue()), fichiers);
    }
}
