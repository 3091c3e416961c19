package fr.aiguillage.storage.classeur;

import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.atelier.Atelier;
import fr.aiguillage.publication.classeur.Cellule;
import fr.aiguillage.publication.classeur.ClasseurLu;
import fr.aiguillage.publication.classeur.Feuille;
import fr.aiguillage.publication.classeur.FeuillePresentee;
import fr.aiguillage.publication.classeur.LectureDuClasseur;
import fr.aiguillage.publication.classeur.Position;
import fr.aiguillage.publication.classeur.Provenance;
import fr.aiguillage.publication.classeur.RedactionDuClasseur;
import fr.aiguillage.publication.classeur.Reperee;
import fr.aiguillage.storage.ScenarioEditeur;
import fr.aiguillage.storage.ScenarioFile;
import fr.aiguillage.storage.fichier.DmnEditeur;
import fr.aiguillage.storage.fichier.DmnFile;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The workbook of a content, as an analyst changes it and brings it back. */
final class UnClasseur {

    static final int PREMIERE = 5;

    private static final Atelier ATELIER = new Atelier(
            null,
            (fichier, texte) -> List.of(),
            new DmnFile(),
            new DmnEditeur(),
            new ScenarioFile(),
            new ScenarioEditeur());
    private static final ClasseursXlsx CLASSEURS = new ClasseursXlsx();

    private List<Feuille> feuilles;

    private UnClasseur(List<Feuille> feuilles) {
        this.feuilles = feuilles;
    }

    static List<FeuillePresentee> feuilles(RulesetContent contenu) {
        return RedactionDuClasseur.de(
                new Provenance("Version 1", contenu.empreinte()),
                ATELIER.modeles(contenu),
                ScenarioFile.parse(contenu.fichier(RulesetContent.SCENARIOS)));
    }

    static byte[] octets(RulesetContent contenu) {
        return CLASSEURS.ecrire(feuilles(contenu));
    }

    static UnClasseur de(RulesetContent contenu) {
        return lu(octets(contenu));
    }

    static UnClasseur lu(byte[] octets) {
        return new UnClasseur(CLASSEURS.lire(octets));
    }

    List<Feuille> feuilles() {
        return feuilles;
    }

    Feuille feuille(String nom) {
        return feuilles.stream()
                .filter(feuille -> feuille.nom().equals(nom))
                .findFirst()
                .orElseThrow();
    }

    String texte(String nom, int rangee, int colonne) {
        return feuille(nom)
                .cellule(rangee, colonne)
                .map(cellule -> ((Cellule.Texte) cellule).texte())
                .orElse("");
    }

    UnClasseur ecrire(String nom, int rangee, int colonne, Cellule cellule) {
        return changer(nom, cellules -> {
            if (cellule == null) {
                cellules.remove(new Position(rangee, colonne));
            } else {
                cellules.put(new Position(rangee, colonne), cellule);
            }
            return cellules;
        });
    }

    UnClasseur ecrire(String nom, int rangee, int colonne, String texte) {
        return ecrire(nom, rangee, colonne, Cellule.texte(texte));
    }

    /** Puts the rows of a sheet in another order, from the first row of the table on; a row that is left out goes. */
    UnClasseur ranger(String nom, int premiere, List<Integer> rangees) {
        return changer(nom, cellules -> {
            TreeMap<Position, Cellule> rangees2 = new TreeMap<>(cellules.headMap(new Position(premiere, 0)));
            for (int i = 0; i < rangees.size(); i++) {
                int vers = premiere + i;
                cellules.subMap(
                                new Position(premiere + rangees.get(i), 0),
                                new Position(premiere + rangees.get(i) + 1, 0))
                        .forEach((position, cellule) -> rangees2.put(new Position(vers, position.colonne()), cellule));
            }
            return rangees2;
        });
    }

    UnClasseur fusionner(String nom, String plage) {
        return remplacer(nom, feuille -> new Feuille(nom, feuille.cellules(), List.of(plage)));
    }

    UnClasseur renommer(String nom, String nouveau) {
        return remplacer(nom, feuille -> new Feuille(nouveau, feuille.cellules(), feuille.fusions()));
    }

    UnClasseur sans(String nom) {
        feuilles =
                feuilles.stream().filter(feuille -> !feuille.nom().equals(nom)).toList();
        return this;
    }

    UnClasseur avec(Feuille feuille) {
        feuilles = new ArrayList<>(feuilles);
        feuilles.add(feuille);
        return this;
    }

    ClasseurLu rapporte(RulesetContent dans) {
        return LectureDuClasseur.lire(
                feuilles,
                ATELIER.modeles(dans),
                ScenarioFile.parse(dans.fichier(RulesetContent.SCENARIOS)),
                dans.empreinte());
    }

    /** What a content becomes. */
    RulesetContent applique(RulesetContent dans) {
        return ATELIER.apercu(dans, rapporte(dans).edition());
    }

    /** « Seuils!D12: message », one for each thing that is wrong. */
    List<String> reproches(RulesetContent dans) {
        return rapporte(dans).constatations().stream().map(UnClasseur::reproche).toList();
    }

    private static String reproche(Reperee reperee) {
        return reperee.feuille() + "!" + reperee.adresse() + ": "
                + reperee.constatation().message();
    }

    private UnClasseur changer(String nom, UnaryOperator<TreeMap<Position, Cellule>> changement) {
        return remplacer(
                nom,
                feuille -> new Feuille(nom, changement.apply(new TreeMap<>(feuille.cellules())), feuille.fusions()));
    }

    private UnClasseur remplacer(String nom, UnaryOperator<Feuille> changement) {
        feuilles = feuilles.stream()
                .map(feuille -> feuille.nom().equals(nom) ? changement.apply(feuille) : feuille)
                .toList();
        return this;
    }
}
