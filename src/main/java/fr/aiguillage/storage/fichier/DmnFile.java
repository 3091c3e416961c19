package fr.aiguillage.storage.fichier;

import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.Lieu;
import fr.aiguillage.publication.RulesetRefuseException;
import fr.aiguillage.publication.table.LecteurDeTables;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads the tables of a DMN 1.3 file. Decisions that are no table are left out. */
public final class DmnFile implements LecteurDeTables {

    private static final String LECTURE = "LECTURE";

    @Override
    public Modele lire(String nom, String xml) {
        Lieu lieu = Lieu.duFichier(nom);
        Element racine = racine(lieu, xml);
        Types types = new Types(racine);
        List<Table> tables = new ArrayList<>();
        for (Element decision : Dom.enfants(racine, "decision")) {
            Dom.enfant(decision, "decisionTable")
                    .ifPresent(table -> tables.add(new TableLue(lieu, decision, table, types).table()));
        }
        return new Modele(nom, racine.getAttribute("name"), types.enumerations(), donnees(racine, types), tables);
    }

    static Element racine(Lieu lieu, String xml) {
        try {
            Element racine = Dom.lire(xml).getDocumentElement();
            if (!Dom.est(racine, "definitions")) {
                throw refus(
                        lieu,
                        "la racine du fichier est « " + racine.getNodeName() + " », pas « definitions » de DMN 1.3.",
                        "Enregistrez le fichier au format DMN 1.3.");
            }
            return racine;
        } catch (SAXException e) {
            throw refus(
                    lieu,
                    "ce n’est pas un fichier XML 1.0 bien formé, sans DOCTYPE" + ligne(e) + ".",
                    "Reprenez le fichier tel que l’éditeur l’a enregistré.");
        }
    }

    private static String ligne(SAXException e) {
        return e instanceof SAXParseException ou ? " (ligne " + ou.getLineNumber() + ")" : "";
    }

    private static Map<String, String> donnees(Element racine, Types types) {
        Map<String, String> donnees = new LinkedHashMap<>();
        for (Element donnee : Dom.enfants(racine, "inputData")) {
            Dom.enfant(donnee, "variable")
                    .map(variable -> types.resoudre(Dom.attribut(variable, "typeRef")))
                    .ifPresent(type -> donnees.put(donnee.getAttribute("name"), type));
        }
        return donnees;
    }

    static RulesetRefuseException refus(Lieu lieu, String message, String remede) {
        return new RulesetRefuseException(List.of(Constatation.erreur(LECTURE, lieu, message, remede)));
    }
}
