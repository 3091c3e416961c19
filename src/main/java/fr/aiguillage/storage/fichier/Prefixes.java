package fr.aiguillage.storage.fichier;

import fr.aiguillage.publication.Lieu;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** The prefix under which each namespace of a document is written, whatever its editor chose. */
final class Prefixes {

    private static final List<Map.Entry<String, String>> CONNUS = List.of(
            Map.entry("http://bpmn.io/schema/dmn/biodi/2.0", "biodi"),
            Map.entry(Dom.DMN, ""),
            Map.entry("https://www.omg.org/spec/DMN/20191111/DMNDI/", "dmndi"),
            Map.entry("http://www.omg.org/spec/DMN/20180521/DC/", "dc"),
            Map.entry("http://www.omg.org/spec/DMN/20180521/DI/", "di"));

    private final Map<String, String> parEspace = new LinkedHashMap<>();

    /** @throws fr.aiguillage.publication.RulesetRefuseException when an element has no namespace */
    Prefixes(Element racine) {
        Set<String> presents = new TreeSet<>();
        releve(racine, presents);
        CONNUS.forEach(connu -> {
            if (presents.remove(connu.getKey())) {
                parEspace.put(connu.getKey(), connu.getValue());
            }
        });
        presents.remove(XMLConstants.XML_NS_URI);
        List<String> autres = new ArrayList<>(presents);
        autres.forEach(espace -> parEspace.put(espace, "ns" + (autres.indexOf(espace) + 1)));
    }

    /** The declarations, in the order in which they are written: value by attribute name. */
    Map<String, String> declarations() {
        Map<String, String> declarations = new LinkedHashMap<>();
        parEspace.forEach(
                (espace, prefixe) -> declarations.put(prefixe.isEmpty() ? "xmlns" : "xmlns:" + prefixe, espace));
        return declarations;
    }

    /** The name of an element or attribute, with its prefix. */
    String nom(Node noeud) {
        String espace = noeud.getNamespaceURI();
        String prefixe = XMLConstants.XML_NS_URI.equals(espace) ? "xml" : parEspace.getOrDefault(espace, "");
        return prefixe.isEmpty() ? noeud.getLocalName() : prefixe + ":" + noeud.getLocalName();
    }

    private static void releve(Element element, Set<String> espaces) {
        if (element.getNamespaceURI() == null) {
            throw DmnFile.refus(
                    Lieu.duFichier(null),
                    "l’élément « " + element.getNodeName() + " » n’a pas d’espace de noms.",
                    "Retirez-le.");
        }
        espaces.add(element.getNamespaceURI());
        NamedNodeMap attributs = element.getAttributes();
        for (int i = 0; i < attributs.getLength(); i++) {
            String espace = attributs.item(i).getNamespaceURI();
            if (espace != null && !espace.equals(XMLConstants.XMLNS_ATTRIBUTE_NS_URI)) {
                espaces.add(espace);
            }
        }
        Dom.elements(element).forEach(enfant -> releve(enfant, espaces));
    }
}
