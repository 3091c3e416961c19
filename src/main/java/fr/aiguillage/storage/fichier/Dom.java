package fr.aiguillage.storage.fichier;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A DMN document as a tree. */
final class Dom {

    static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";

    private static final String SANS_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private Dom() {}

    /** @throws SAXException when it is not well-formed XML 1.0, or has a document type */
    static Document lire(String xml) throws SAXException {
        try {
            Document document = builder().parse(new InputSource(new StringReader(xml)));
            if (!"1.0".equals(document.getXmlVersion())) {
                throw new SAXException("XML " + document.getXmlVersion());
            }
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean est(Node noeud, String nom) {
        return noeud instanceof Element && DMN.equals(noeud.getNamespaceURI()) && nom.equals(noeud.getLocalName());
    }

    /** The children of that name, in their order. */
    static List<Element> enfants(Element parent, String nom) {
        List<Element> enfants = new ArrayList<>();
        for (Node noeud = parent.getFirstChild(); noeud != null; noeud = noeud.getNextSibling()) {
            if (est(noeud, nom)) {
                enfants.add((Element) noeud);
            }
        }
        return enfants;
    }

    static List<Element> elements(Element parent) {
        return contenuExact(parent).stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    /**
     * The elements and texts that an element holds, without the white space that merely sets them out: white space is a
     * text only beside other text, or alone in a cell.
     */
    static List<Node> contenu(Element parent) {
        List<Node> contenu = contenuExact(parent);
        boolean texte = est(parent, "text")
                || contenu.stream()
                        .anyMatch(noeud -> noeud instanceof Text
                                && !noeud.getNodeValue().trim().isEmpty());
        return texte
                ? contenu
                : contenu.stream().filter(Element.class::isInstance).toList();
    }

    /** The elements and texts that an element holds. */
    static List<Node> contenuExact(Element parent) {
        List<Node> contenu = new ArrayList<>();
        for (Node noeud = parent.getFirstChild(); noeud != null; noeud = noeud.getNextSibling()) {
            if (noeud instanceof Element
                    || noeud instanceof Text text && !text.getData().isEmpty()) {
                contenu.add(noeud);
            }
        }
        return contenu;
    }

    static Optional<Element> enfant(Element parent, String nom) {
        return enfants(parent, nom).stream().findFirst();
    }

    /** The text of a child, exactly as it is written; empty when there is no such child. */
    static String texte(Element parent, String nom) {
        return enfant(parent, nom).map(Node::getTextContent).orElse("");
    }

    /** An attribute; {@code null} when it is missing or empty. */
    static String attribut(Element element, String nom) {
        String valeur = element.getAttribute(nom);
        return valeur.isEmpty() ? null : valeur;
    }

    static List<String> identifiants(List<Element> elements) {
        return elements.stream().map(element -> element.getAttribute("id")).toList();
    }

    /** Every identifier of the document. */
    static Set<String> tousLesIdentifiants(Element racine) {
        Set<String> identifiants = new HashSet<>();
        NodeList elements = racine.getElementsByTagNameNS("*", "*");
        for (int i = 0; i < elements.getLength(); i++) {
            identifiants.add(((Element) elements.item(i)).getAttribute("id"));
        }
        return identifiants;
    }

    /** @return the new last child */
    static Element ajouter(Element parent, String nom) {
        Element enfant = parent.getOwnerDocument().createElementNS(DMN, nom);
        parent.appendChild(enfant);
        return enfant;
    }

    /** Writes the text of a cell. */
    static void ecrire(Element cellule, String texte) {
        enfant(cellule, "text").orElseGet(() -> ajouter(cellule, "text")).setTextContent(texte);
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(SANS_DOCTYPE, true);
            factory.setXIncludeAware(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The parser of the JDK refuses document types when it is told to", e);
        }
    }
}
