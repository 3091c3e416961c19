package fr.aiguillage.storage.fichier;

import fr.aiguillage.publication.Lieu;
import fr.aiguillage.publication.table.Table;
import fr.aiguillage.publication.table.Table.Entree;
import fr.aiguillage.publication.table.Table.Ligne;
import fr.aiguillage.publication.table.Table.Sortie;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** Reads one decision table. */
final class TableLue {

    private final Lieu lieu;
    private final Element decision;
    private final Element table;
    private final Types types;
    private final Set<String> identifiants = new HashSet<>();

    TableLue(Lieu fichier, Element decision, Element table, Types types) {
        this.lieu = fichier.table(decision.getAttribute("name"));
        this.decision = decision;
        this.table = table;
        this.types = types;
    }

    /** @throws fr.aiguillage.publication.RulesetRefuseException when a row or a column cannot be told from another */
    Table table() {
        String politique = Dom.attribut(table, "hitPolicy");
        List<Element> sorties = Dom.enfants(table, "output");
        List<Entree> entrees =
                Dom.enfants(table, "input").stream().map(this::entree).toList();
        List<String> annotations = Dom.enfants(table, "annotation").stream()
                .map(annotation -> annotation.getAttribute("name"))
                .toList();
        return new Table(
                identifiant(decision),
                decision.getAttribute("name"),
                Dom.texte(decision, "description"),
                politique == null ? "UNIQUE" : politique,
                entrees,
                sorties.stream()
                        .map(sortie -> sortie(sortie, sorties.size() == 1))
                        .toList(),
                annotations,
                Dom.enfants(table, "rule").stream()
                        .map(ligne -> ligne(ligne, entrees.size(), sorties.size(), annotations.size()))
                        .toList());
    }

    private Entree entree(Element entree) {
        Element expression = Dom.enfant(entree, "inputExpression").orElse(entree);
        return new Entree(
                identifiant(entree),
                entree.getAttribute("label"),
                Dom.texte(expression, "text").trim(),
                types.resoudre(Dom.attribut(expression, "typeRef")));
    }

    private Sortie sortie(Element sortie, boolean seule) {
        String type = Dom.attribut(sortie, "typeRef");
        return new Sortie(
                identifiant(sortie),
                sortie.getAttribute("label"),
                Dom.attribut(sortie, "name"),
                types.resoudre(type == null && seule ? typeDeLaDecision() : type));
    }

    private String typeDeLaDecision() {
        return Dom.enfant(decision, "variable")
                .map(variable -> Dom.attribut(variable, "typeRef"))
                .orElse(null);
    }

    private Ligne ligne(Element ligne, int entrees, int sorties, int annotations) {
        String id = identifiant(ligne);
        List<String> textes = textes(ligne, "annotationEntry");
        while (textes.size() < annotations) {
            textes.add("");
        }
        return new Ligne(
                id,
                compte(id, "d’entrée", textes(ligne, "inputEntry"), entrees),
                compte(id, "de sortie", textes(ligne, "outputEntry"), sorties),
                compte(id, "d’annotation", textes, annotations));
    }

    private List<String> compte(String ligne, String sorte, List<String> textes, int colonnes) {
        if (textes.size() != colonnes) {
            throw DmnFile.refus(
                    lieu.ligne(ligne),
                    "elle a " + textes.size() + " cellule(s) " + sorte + " pour " + colonnes + " colonne(s).",
                    "Donnez une cellule à chaque colonne.");
        }
        return List.copyOf(textes);
    }

    private static List<String> textes(Element ligne, String cellules) {
        return new ArrayList<>(Dom.enfants(ligne, cellules).stream()
                .map(cellule -> Dom.texte(cellule, "text"))
                .toList());
    }

    private String identifiant(Element element) {
        String id = Dom.attribut(element, "id");
        if (id == null || !identifiants.add(id)) {
            throw DmnFile.refus(
                    lieu,
                    id == null
                            ? "un élément « " + element.getLocalName() + " » n’a pas d’identifiant."
                            : "l’identifiant « " + id + " » est donné deux fois.",
                    "Donnez à chaque table, colonne et ligne un identifiant (« id ») qui lui soit propre.");
        }
        return id;
    }
}
