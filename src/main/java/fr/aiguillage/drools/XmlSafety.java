package fr.aiguillage.drools;

import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.RulesetRefuseException;
import java.io.StringReader;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a model once before anything else does, and refuses what could run code, call out or never end: a document
 * type, an import, a function that is not FEEL, an expression that declares a function, calls Java or loops.
 */
final class XmlSafety {

    private static final int TAILLE_MAXIMALE = 4 << 20;
    private static final int PROFONDEUR_MAXIMALE = 40;

    private XmlSafety() {}

    /**
     * @param xml at most 4 Mi characters, 40 levels deep
     * @throws RulesetRefuseException when it is not fit to be read any further
     */
    static void check(String nom, String xml) {
        if (xml.length() > TAILLE_MAXIMALE) {
            throw refus(nom, "le fichier dépasse 4 Mio.");
        }
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(xml));
            for (int profondeur = 0; reader.hasNext(); ) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    throw refus(nom, "un type de document (DOCTYPE) n’est pas permis.");
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    profondeur++;
                    checkElement(nom, reader, profondeur);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    profondeur--;
                } else if (event == XMLStreamConstants.CHARACTERS && !reader.isWhiteSpace()) {
                    FeelSafety.check(nom, reader.getText());
                }
            }
        } catch (XMLStreamException e) {
            throw refus(
                    nom,
                    "le fichier n’est pas du XML bien formé (ligne "
                            + e.getLocation().getLineNumber() + ").");
        }
    }

    private static void checkElement(String nom, XMLStreamReader reader, int profondeur) {
        if (profondeur > PROFONDEUR_MAXIMALE) {
            throw refus(nom, "le fichier est trop imbriqué.");
        }
        if (reader.getLocalName().equals("import")) {
            throw refus(nom, "importer un autre modèle n’est pas permis.");
        }
        String kind = reader.getAttributeValue(null, "kind");
        if (kind != null && !kind.equals("FEEL")) {
            throw refus(nom, "une fonction « " + kind + " » n’est pas permise.");
        }
        if (reader.getAttributeValue(null, "class") != null) {
            throw refus(nom, "nommer une classe n’est pas permis.");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    static RulesetRefuseException refus(String nom, String message) {
        return new RulesetRefuseException(List.of(new Constatation(nom, null, message)));
    }
}
