package fr.aiguillage.publication.classeur;

import fr.aiguillage.publication.Lieu;
import fr.aiguillage.publication.classeur.LignesRangees.Voulue;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.table.Modification;
import fr.aiguillage.publication.table.Modification.Ecrire;
import fr.aiguillage.publication.table.Table;
import fr.aiguillage.publication.table.Table.Ligne;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * Reads the sheet of a table: what it changes, and what cannot be taken from it. A cell that shows the same is kept.
 */
final class LectureDeTable {

    private static final String IDENTIFIANT = "IDENTIFIANT";

    private final Feuille feuille;
    private final Table table;
    private final List<ColonneDeTable> colonnes;
    private final Signalements signalements;
    private final List<Voulue> voulues = new ArrayList<>();
    private final List<Integer> rangees = new ArrayList<>();
    private final List<Modification> ecritures = new ArrayList<>();
    private Map<String, Integer> places = Map.of();

    private LectureDeTable(Feuille feuille, Modele modele, Table table) {
        this.feuille = feuille;
        this.table = table;
        this.colonnes = ColonneDeTable.de(modele, table);
        this.signalements = new Signalements(feuille, Lieu.deLaTable(modele.fichier(), table.nom()));
    }

    /**
     * A table as its sheet has it.
     *
     * @param rangees the rank in the sheet of each row of the table, once it is changed
     * @param colonnes the rank in the sheet of each column, by heading
     */
    record TableLue(
            Feuille feuille,
            Table table,
            List<Modification> modifications,
            List<Reperee> constatations,
            List<Integer> rangees,
            Map<String, Integer> colonnes) {}

    static TableLue lire(Feuille feuille, Modele modele, Table table) {
        return new LectureDeTable(feuille, modele, table).lire();
    }

    private TableLue lire() {
        Map<String, String> connues = new LinkedHashMap<>();
        colonnes.forEach(colonne -> connues.put(colonne.cle(), colonne.libelle()));
        places = Entetes.lire(feuille, connues, FeuilleDeTable.ENTETE, signalements);
        signalements.fusions();
        enTete();
        if (places.size() == connues.size()) {
            lignes();
        } else {
            garderLesLignes();
        }
        List<Modification> modifications = new ArrayList<>(LignesRangees.modifications(
                table.lignes().stream().map(Ligne::id).toList(), voulues));
        modifications.addAll(ecritures);
        Map<String, Integer> parTitre = new LinkedHashMap<>();
        colonnes.stream()
                .filter(colonne -> places.containsKey(colonne.cle()))
                .forEach(colonne -> parTitre.putIfAbsent(colonne.libelle(), places.get(colonne.cle())));
        return new TableLue(feuille, table, modifications, signalements.toutes(), rangees, parTitre);
    }

    private void enTete() {
        List<String> attendus = FeuilleDeTable.enTete(table);
        for (int i = 0; i < attendus.size(); i++) {
            int rangee = FeuilleDeTable.TITRE + i;
            Cellule vue = feuille.cellule(rangee, 0).orElse(null);
            if (!ContenuDeCellule.pareil(vue, Cellule.texte(attendus.get(i)))) {
                signalements.avertissement(
                        new Position(rangee, 0),
                        "ce qui est écrit au-dessus des colonnes n’est pas repris.",
                        "Un titre, une description ou une règle de choix se changent dans un éditeur de tables.");
            }
        }
    }

    private void garderLesLignes() {
        table.lignes().forEach(ligne -> voulues.add(new Voulue(ligne.id(), Map.of())));
    }

    private void lignes() {
        Set<String> vues = new HashSet<>();
        for (int rangee : feuille.rangees(FeuilleDeTable.PREMIERE_LIGNE)) {
            SortedMap<Integer, Cellule> cellules = feuille.rangee(rangee);
            String id = ContenuDeCellule.texte(cellules.get(FeuilleDeTable.IDENTIFIANTS));
            Position position = new Position(rangee, FeuilleDeTable.IDENTIFIANTS);
            if (cellules.values().stream().allMatch(LectureDeTable::vide)) {
                continue;
            }
            if (id.isEmpty() && vide(cellules.get(FeuilleDeTable.IDENTIFIANTS))) {
                ajouter(rangee, cellules);
            } else if (table.ligne(id).isEmpty()) {
                signalements.erreur(
                        IDENTIFIANT,
                        position,
                        id.isEmpty() ? null : id,
                        null,
                        "la table n’a pas de ligne «\u00a0" + id + "\u00a0».",
                        "Effacez cet identifiant si la ligne est nouvelle\u00a0: elle en recevra un.");
            } else if (!vues.add(id)) {
                signalements.erreur(
                        IDENTIFIANT,
                        position,
                        id,
                        null,
                        "une ligne de la feuille a déjà cet identifiant.",
                        "Effacez celui de la ligne copiée\u00a0: elle en recevra un.");
            } else {
                changer(rangee, cellules, table.ligne(id).orElseThrow());
            }
        }
    }

    private void ajouter(int rangee, SortedMap<Integer, Cellule> cellules) {
        Map<String, String> nouvelles = new LinkedHashMap<>();
        for (ColonneDeTable colonne : colonnes) {
            Cellule cellule = cellules.get(places.get(colonne.cle()));
            noter(rangee, null, colonne, cellule);
            nouvelles.put(colonne.cle(), texte(colonne, cellule));
        }
        voulues.add(new Voulue(null, nouvelles));
        rangees.add(rangee);
    }

    private void changer(int rangee, SortedMap<Integer, Cellule> cellules, Ligne ligne) {
        for (ColonneDeTable colonne : colonnes) {
            Cellule cellule = cellules.get(places.get(colonne.cle()));
            String present = colonne.texte().apply(ligne);
            if (!montre(cellule, Notation.afficher(colonne, present))) {
                noter(rangee, ligne.id(), colonne, cellule);
                ecrire(ligne, colonne, cellule, present);
            }
        }
        voulues.add(new Voulue(ligne.id(), Map.of()));
        rangees.add(rangee);
    }

    private void ecrire(Ligne ligne, ColonneDeTable colonne, Cellule cellule, String present) {
        String nouveau = texte(colonne, cellule);
        if (ContenuDeCellule.defaut(cellule).isEmpty() && !nouveau.equals(present)) {
            ecritures.add(new Ecrire(ligne.id(), colonne.cle(), nouveau));
        }
    }

    private void noter(int rangee, String ligne, ColonneDeTable colonne, Cellule cellule) {
        ContenuDeCellule.defaut(cellule)
                .ifPresent(defaut -> signalements.erreur(
                        new Position(rangee, places.get(colonne.cle())),
                        ligne,
                        colonne.libelle(),
                        defaut.message(),
                        defaut.remede()));
    }

    /** A formula may look like what was there and is still one. */
    private static boolean montre(Cellule cellule, Cellule affichee) {
        boolean lisible = cellule == null || cellule instanceof Cellule.Texte || cellule instanceof Cellule.Nombre;
        return lisible && ContenuDeCellule.pareil(cellule, affichee);
    }

    private static String texte(ColonneDeTable colonne, Cellule cellule) {
        return Notation.ecrire(colonne, ContenuDeCellule.texte(cellule), cellule instanceof Cellule.Nombre);
    }

    private static boolean vide(Cellule cellule) {
        return ContenuDeCellule.texte(cellule).isEmpty()
                && ContenuDeCellule.defaut(cellule).isEmpty();
    }
}
