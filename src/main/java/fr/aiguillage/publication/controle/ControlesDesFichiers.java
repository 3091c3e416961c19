package fr.aiguillage.publication.controle;

import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.Memoire;
import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.RulesetRefuseException;
import fr.aiguillage.publication.table.LecteurDeTables;
import fr.aiguillage.publication.table.Modele;
import java.util.ArrayList;
import java.util.List;

/**
 * The checks that need no engine: the gate, then the tables as they are written. A file that the gate refuses is read
 * by nothing else. What was found about the last few contents is remembered.
 */
public final class ControlesDesFichiers {

    private static final int RETENUS = 4;

    private final Memoire<String, Lecture> lectures = new Memoire<>(RETENUS);
    private final Barriere barriere;
    private final LecteurDeTables lecteur;
    private final List<ControleDesTables> controles;

    public ControlesDesFichiers(Barriere barriere, LecteurDeTables lecteur, List<ControleDesTables> controles) {
        this.barriere = barriere;
        this.lecteur = lecteur;
        this.controles = List.copyOf(controles);
    }

    /**
     * What was read of the files and found about them.
     *
     * @param modeles the tables of each file that could be read
     */
    public record Lecture(List<Constatation> constatations, List<Modele> modeles) {

        /** Whether every file could be read, and so its tables checked. */
        boolean complete() {
            return modeles.size() == RulesetContent.TABLES.size();
        }
    }

    public Lecture examiner(RulesetContent contenu) {
        return lectures.de(contenu.empreinte(), () -> lire(contenu));
    }

    private Lecture lire(RulesetContent contenu) {
        List<Constatation> constatations = new ArrayList<>();
        List<Modele> modeles = new ArrayList<>();
        RulesetContent.TABLES.forEach(fichier -> lire(contenu, fichier, constatations, modeles));
        Lecture lecture = new Lecture(constatations, List.copyOf(modeles));
        if (lecture.complete()) {
            controles.forEach(controle -> constatations.addAll(controle.examiner(lecture.modeles())));
        }
        return new Lecture(List.copyOf(constatations), lecture.modeles());
    }

    private void lire(RulesetContent contenu, String fichier, List<Constatation> constatations, List<Modele> modeles) {
        List<Constatation> refus = barriere.examiner(fichier, contenu.fichier(fichier));
        constatations.addAll(refus);
        if (refus.isEmpty()) {
            try {
                modeles.add(lecteur.lire(fichier, contenu.fichier(fichier)));
            } catch (RulesetRefuseException e) {
                constatations.addAll(e.constatations());
            }
        }
    }
}
