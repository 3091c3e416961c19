package fr.aiguillage.storage.classeur;

import java.io.ByteArrayInputStream;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A part of a workbook, element by element, without document type nor entity. */
final class Xml {

    private final XMLStreamReader reader;

    /** @throws fr.aiguillage.publication.RulesetRefuseException when it is no XML */
    Xml(byte[] partie) {
        try {
            reader = factory().createXMLStreamReader(new ByteArrayInputStream(partie));
        } catch (XMLStreamException e) {
            throw RefusClasseur.abime();
        }
    }

    /** Goes on to the next beginning of an element. */
    boolean element() {
        while (avance()) {
            if (reader.isStartElement()) {
                return true;
            }
        }
        return false;
    }

    /** Goes on to the next beginning within an element, or to its end. */
    boolean elementDans(String parent) {
        while (avance()) {
            if (reader.isStartElement()) {
                return true;
            }
            if (reader.isEndElement() && reader.getLocalName().equals(parent)) {
                return false;
            }
        }
        return false;
    }

    boolean est(String nom) {
        return reader.getLocalName().equals(nom);
    }

    /** {@code null} when there is none, whatever its namespace. */
    String attribut(String nom) {
        return IntStream.range(0, reader.getAttributeCount())
                .filter(i -> reader.getAttributeLocalName(i).equals(nom))
                .mapToObj(reader::getAttributeValue)
                .findFirst()
                .orElse(null);
    }

    /** The text up to the end of the element, its children left out. */
    String texte() {
        StringBuilder texte = new StringBuilder();
        int profondeur = 1;
        while (profondeur > 0 && avance()) {
            if (reader.isStartElement()) {
                profondeur++;
            } else if (reader.isEndElement()) {
                profondeur--;
            } else if (profondeur == 1 && reader.hasText()) {
                texte.append(reader.getText());
            }
        }
        return texte.toString();
    }

    private boolean avance() {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            int evenement = reader.next();
            if (evenement == XMLStreamConstants.DTD || evenement == XMLStreamConstants.ENTITY_REFERENCE) {
                throw RefusClasseur.de(
                        "le classeur contient un type de document (DOCTYPE) ou une entité.",
                        "Repartez d’un classeur exporté par Aiguillage.");
            }
            return true;
        } catch (XMLStreamException e) {
            throw RefusClasseur.abime();
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }
}
