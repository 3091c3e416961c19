package fr.aiguillage.drools;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One reading of a file by the gate, from the first character to the last or to what stops it. */
final class LectureDmn {

    private static final String SAINE = "Repartez d’une version saine.";

    private final String texte;
    private final Releve releve;
    private final CompteDmn compte;
    private final Deque<Cadre> cadres = new ArrayDeque<>();
    private boolean arret;
    private int aPasser;

    /** An element that is open. */
    private record Cadre(String nom, Set<String> contenus, StringBuilder texte) {
        private Cadre(String nom) {
            this(nom, new HashSet<>(), new StringBuilder());
        }
    }

    LectureDmn(String texte, Releve releve) {
        this.texte = texte;
        this.releve = releve;
        this.compte = new CompteDmn(releve);
        cadres.push(new Cadre(ElementsPermis.RACINE));
    }

    void lire() {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(texte));
            lireDeclaration(reader);
            while (reader.hasNext() && !arret && !releve.plein() && !compte.depasse()) {
                int evenement = reader.next();
                releve.place().avancer(reader.getLocation().getLineNumber());
                lire(evenement, reader);
            }
        } catch (XMLStreamException e) {
            releve.place().avancer(e.getLocation().getLineNumber());
            noterMalForme(e.getLocation().getLineNumber());
        }
    }

    private void lire(int evenement, XMLStreamReader reader) {
        switch (evenement) {
            case XMLStreamConstants.START_ELEMENT -> ouvrir(reader);
            case XMLStreamConstants.END_ELEMENT -> fermer();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                ajouter(reader.getText());
            case XMLStreamConstants.COMMENT -> releve.noter(Caracteres.defaut(reader.getText()));
            case XMLStreamConstants.DTD -> arreter("un type de document (DOCTYPE) n’est pas permis.");
            case XMLStreamConstants.ENTITY_REFERENCE ->
                releve.noter(
                        "l’entité «\u00a0&" + Caracteres.extrait(reader.getLocalName()) + ";\u00a0» n’est pas permise.",
                        "Écrivez le caractère lui-même.");
            case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                releve.noter(
                        "l’instruction «\u00a0<?" + Caracteres.extrait(reader.getPITarget())
                                + "?>\u00a0» n’est pas permise.",
                        "Retirez-la.");
            default -> {}
        }
    }

    private void lireDeclaration(XMLStreamReader reader) {
        String version = reader.getVersion();
        String encodage = reader.getCharacterEncodingScheme();
        if (version != null && !version.equals("1.0") || encodage != null && !encodage.equalsIgnoreCase("UTF-8")) {
            arreter("le fichier se déclare en XML\u00a0" + version + ", " + encodage
                    + "\u00a0; il doit être en XML\u00a01.0, UTF-8.");
        }
    }

    private void ouvrir(XMLStreamReader reader) {
        compte.element(cadres.size() + aPasser);
        if (aPasser > 0) {
            aPasser++;
            return;
        }
        Cadre parent = cadres.element();
        String nom = ElementsPermis.nom(reader.getNamespaceURI(), reader.getLocalName());
        boolean deja = !parent.contenus().add(String.valueOf(nom));
        Optional<Defaut> refus = ElementsPermis.element(parent.nom(), nom, reader.getLocalName(), deja);
        releve.noter(refus);
        if (refus.isPresent()) {
            aPasser = 1;
        } else {
            cadres.push(new Cadre(nom));
            releve.place().entrer(nom, reader);
            compte.entrer(nom);
        }
        lireEspaces(reader);
        lireAttributs(reader);
    }

    private void lireEspaces(XMLStreamReader reader) {
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            String prefixe = reader.getNamespacePrefix(i);
            releve.noter(ElementsPermis.espace(prefixe == null ? "" : prefixe, reader.getNamespaceURI(i)));
        }
    }

    private void lireAttributs(XMLStreamReader reader) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String espace = reader.getAttributeNamespace(i);
            String local = reader.getAttributeLocalName(i);
            String nom = espace == null || espace.isEmpty() ? local : ElementsPermis.nom(espace, local);
            String valeur = reader.getAttributeValue(i);
            releve.noter(AttributsPermis.defaut(nom, local, valeur));
            if ("id".equals(nom)) {
                compte.identifiant(valeur);
            }
        }
    }

    private void ajouter(String morceau) {
        if (aPasser == 0) {
            cadres.element().texte().append(morceau);
        }
    }

    private void fermer() {
        if (aPasser > 1) {
            aPasser--;
        } else if (aPasser == 1) {
            aPasser = 0;
        } else {
            fermer(cadres.pop());
        }
    }

    private void fermer(Cadre cadre) {
        String contenu = cadre.texte().toString();
        Cadre parent = cadres.element();
        if (!ElementsPermis.estTexte(cadre.nom()) && !contenu.isBlank()) {
            releve.noter(
                    "«\u00a0" + Caracteres.extrait(contenu) + "\u00a0» est écrit hors d’une cellule.", "Retirez-le.");
        } else if (ElementsPermis.estTexte(cadre.nom())) {
            releve.noter(TextePermis.defaut(parent.nom(), cadre.nom(), contenu));
        } else if (!cadre.contenus().contains("text")) {
            releve.noter(TextePermis.absent(cadre.nom()));
        }
        compte.sortir(cadre.nom());
        releve.place().sortir(cadre.nom());
    }

    private void noterMalForme(int ligne) {
        OptionalInt invisible = Caracteres.invisible(texte);
        if (invisible.isPresent()) {
            arreter("le fichier contient le caractère " + Caracteres.code(invisible.getAsInt())
                    + ", qui n’est pas permis (ligne\u00a0" + ligne + " du fichier).");
        } else {
            arreter("le fichier n’est pas du XML bien formé (ligne\u00a0" + ligne + " du fichier).");
        }
    }

    private void arreter(String message) {
        arret = true;
        releve.noter(message, SAINE);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, espace) -> {
            throw new XMLStreamException("Nothing is fetched");
        });
        return factory;
    }
}
