package fr.aiguillage.storage.classeur;

import java.util.ArrayList;
import java.util.List;

/** The texts that the cells of a workbook share. */
final class Chaines {

    private final List<String> textes = new ArrayList<>();

    Chaines(PartiesXlsx parties, String nom) {
        parties.partie(nom).map(Xml::new).ifPresent(this::lire);
    }

    String texte(String rang) {
        try {
            return textes.get(Integer.parseInt(rang.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw RefusClasseur.abime();
        }
    }

    private void lire(Xml xml) {
        while (xml.element()) {
            if (xml.est("si")) {
                textes.add(riche(xml, "si"));
            }
        }
    }

    /** The runs of a text, without its phonetic hints. */
    static String riche(Xml xml, String parent) {
        StringBuilder texte = new StringBuilder();
        while (xml.elementDans(parent)) {
            if (xml.est("t")) {
                texte.append(xml.texte());
            } else if (xml.est("rPh")) {
                xml.texte();
            }
        }
        return Echappement.lire(texte.toString());
    }
}
