package fr.aiguillage.storage.fichier;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Writes a document in one way, whatever editor wrote it: two spaces a level; namespaces, prefixes and attributes in a
 * fixed order; no comments. Texts are kept to the character.
 */
final class FormeCanonique {

    private static final List<String> EN_TETE = List.of("id", "label", "name", "namespace");

    private static final Comparator<Node> ORDRE = Comparator.<Node, Boolean>comparing(
                    attribut -> attribut.getNamespaceURI() != null)
            .thenComparing(attribut -> rang(attribut.getLocalName()))
            .thenComparing(Node::getLocalName)
            .thenComparing(attribut -> String.valueOf(attribut.getNamespaceURI()));

    private final StringBuilder sortie = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Prefixes prefixes;

    private FormeCanonique(Prefixes prefixes) {
        this.prefixes = prefixes;
    }

    static String de(Document document) {
        Element racine = document.getDocumentElement();
        FormeCanonique forme = new FormeCanonique(new Prefixes(racine));
        forme.bloc(racine, "");
        return forme.sortie.toString();
    }

    private void bloc(Element element, String marge) {
        List<Node> contenu = Dom.contenu(element);
        sortie.append(marge);
        if (contenu.isEmpty() || contenu.stream().anyMatch(Text.class::isInstance)) {
            enLigne(element, contenu);
        } else {
            ouvre(element).append(">\n");
            contenu.forEach(enfant -> bloc((Element) enfant, marge + "  "));
            sortie.append(marge);
            ferme(element);
        }
        sortie.append('\n');
    }

    private void enLigne(Element element, List<Node> contenu) {
        ouvre(element);
        if (contenu.isEmpty() && !Dom.est(element, "text")) {
            sortie.append(" />");
            return;
        }
        sortie.append('>');
        for (Node enfant : contenu) {
            if (enfant instanceof Text text) {
                Echappement.texte(text.getData(), sortie);
            } else {
                enLigne((Element) enfant, Dom.contenuExact((Element) enfant));
            }
        }
        ferme(element);
    }

    private StringBuilder ouvre(Element element) {
        sortie.append('<').append(prefixes.nom(element));
        if (element.getParentNode() instanceof Document) {
            prefixes.declarations().forEach(this::attribut);
        }
        NamedNodeMap attributs = element.getAttributes();
        IntStream.range(0, attributs.getLength())
                .mapToObj(attributs::item)
                .filter(attribut -> !XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribut.getNamespaceURI()))
                .sorted(ORDRE)
                .forEach(attribut -> attribut(prefixes.nom(attribut), attribut.getNodeValue()));
        return sortie;
    }

    private void attribut(String nom, String valeur) {
        sortie.append(' ').append(nom).append("=\"");
        Echappement.attribut(valeur, sortie);
        sortie.append('"');
    }

    private void ferme(Element element) {
        sortie.append("</").append(prefixes.nom(element)).append('>');
    }

    private static int rang(String attribut) {
        int rang = EN_TETE.indexOf(attribut);
        return rang < 0 ? EN_TETE.size() : rang;
    }
}
