package fr.aiguillage.storage.classeur;

import fr.aiguillage.publication.classeur.Feuille;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a workbook: its sheets, in their order. Links to other files, pictures and all the rest are not looked at. */
final class LectureXlsx {

    private static final String DOSSIER = "xl/";
    private static final int FEUILLES_MAXIMALES = 200;

    private final PartiesXlsx parties;
    private final Map<String, String> cibles = new HashMap<>();
    private final Map<String, String> parGenre = new HashMap<>();

    /** @throws fr.aiguillage.publication.RulesetRefuseException when it is no workbook, or not a safe one */
    LectureXlsx(byte[] xlsx) {
        this.parties = new PartiesXlsx(xlsx);
    }

    List<Feuille> feuilles() {
        relations(new Xml(exiger("xl/_rels/workbook.xml.rels")));
        Chaines chaines = new Chaines(parties, parGenre.getOrDefault("sharedStrings", ""));
        Styles styles = new Styles(parties, parGenre.getOrDefault("styles", ""));
        LectureDeFeuille lecture = new LectureDeFeuille(chaines, styles);
        List<Feuille> feuilles = new ArrayList<>();
        Xml classeur = new Xml(exiger("xl/workbook.xml"));
        while (classeur.element()) {
            String cible = classeur.est("sheet") ? cibles.get(classeur.attribut("id")) : null;
            if (cible != null && cible.contains("/worksheets/")) {
                feuilles.add(lecture.lire(String.valueOf(classeur.attribut("name")), new Xml(exiger(cible))));
            }
            if (feuilles.size() > FEUILLES_MAXIMALES) {
                throw RefusClasseur.trop("a trop de feuilles");
            }
        }
        return feuilles;
    }

    private void relations(Xml relations) {
        while (relations.element()) {
            String cible = relations.attribut("Target");
            String genre = relations.attribut("Type");
            if (relations.est("Relationship") && cible != null && genre != null) {
                String partie = cible.startsWith("/") ? cible.substring(1) : DOSSIER + cible;
                cibles.put(relations.attribut("Id"), partie);
                parGenre.put(genre.substring(genre.lastIndexOf('/') + 1), partie);
            }
        }
    }

    private byte[] exiger(String partie) {
        return parties.partie(partie).orElseThrow(RefusClasseur::abime);
    }
}
