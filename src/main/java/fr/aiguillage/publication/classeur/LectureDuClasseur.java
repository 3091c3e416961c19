package fr.aiguillage.publication.classeur;

import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.Lieu;
import fr.aiguillage.publication.classeur.LectureDeTable.TableLue;
import fr.aiguillage.publication.classeur.LectureDesScenarios.ScenariosLus;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.table.Table;
import fr.aiguillage.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds in a workbook the sheet of each table and that of the scenarios. What has no sheet stays as it is. */
public final class LectureDuClasseur {

    private final List<Feuille> feuilles;
    private final List<Reperee> horsTables = new ArrayList<>();
    private final List<Feuille> lues = new ArrayList<>();

    private LectureDuClasseur(List<Feuille> feuilles) {
        this.feuilles = feuilles;
    }

    /** @param empreinte of the content that the workbook is to change */
    public static ClasseurLu lire(
            List<Feuille> feuilles, List<Modele> modeles, List<Scenario> scenarios, String empreinte) {
        return new LectureDuClasseur(feuilles).lire(modeles, scenarios, empreinte);
    }

    private ClasseurLu lire(List<Modele> modeles, List<Scenario> scenarios, String empreinte) {
        provenance(empreinte);
        List<TableLue> tables = new ArrayList<>();
        for (Modele modele : modeles) {
            for (Table table : modele.tables()) {
                feuille(table).ifPresent(feuille -> tables.add(LectureDeTable.lire(feuille, modele, table)));
            }
        }
        ScenariosLus scenariosLus = trouver(Etiquette.SCENARIOS)
                .map(feuille -> LectureDesScenarios.lire(feuille, scenarios))
                .orElse(null);
        if (scenariosLus == null) {
            manque("la feuille des scénarios manque", "les scénarios restent tels qu’ils sont");
        }
        trouver(Etiquette.CONSTATATIONS);
        trouver(Etiquette.LISTES);
        inconnues();
        return new ClasseurLu(feuilles, tables, scenariosLus, horsTables);
    }

    private void provenance(String empreinte) {
        String lue = trouver(Etiquette.LISEZ_MOI).map(LisezMoi::empreinte).orElse("");
        if (!lue.equals(empreinte)) {
            horsTables.add(new Reperee(
                    Constatation.avertissement(
                            Reperee.CLASSEUR,
                            Lieu.duFichier(null),
                            "ce classeur ne vient pas du contenu actuel du brouillon\u00a0: ce qui a changé depuis serait"
                                    + " défait.",
                            "Regardez chaque différence, ou exportez le brouillon de nouveau."),
                    null,
                    null));
        }
    }

    private Optional<Feuille> feuille(Table table) {
        Optional<Feuille> feuille = feuilles.stream()
                .filter(autre ->
                        Etiquette.TABLE.est(autre) && Etiquette.table(autre).equals(table.id()))
                .findFirst();
        feuille.ifPresentOrElse(
                lues::add,
                () -> manque(
                        "la feuille de la table «\u00a0" + table.nom() + "\u00a0» manque",
                        "la table reste telle qu’elle est"));
        return feuille;
    }

    private Optional<Feuille> trouver(Etiquette etiquette) {
        Optional<Feuille> feuille = feuilles.stream().filter(etiquette::est).findFirst();
        feuille.ifPresent(lues::add);
        return feuille;
    }

    private void manque(String quoi, String effet) {
        horsTables.add(new Reperee(
                Constatation.avertissement(
                        Reperee.CLASSEUR,
                        Lieu.duFichier(null),
                        quoi + "\u00a0: " + effet + ".",
                        "Rien à faire si c’est voulu."),
                null,
                null));
    }

    private void inconnues() {
        feuilles.stream()
                .filter(feuille -> !lues.contains(feuille))
                .forEach(feuille -> horsTables.add(new Reperee(
                        Constatation.erreur(
                                Reperee.CLASSEUR,
                                Lieu.duFichier(null),
                                Etiquette.TABLE.est(feuille)
                                        ? "la feuille «\u00a0" + feuille.nom()
                                                + "\u00a0» est la copie d’une autre, ou d’une table"
                                                + " que ce jeu de règles n’a pas."
                                        : "la feuille «\u00a0" + feuille.nom() + "\u00a0» est inconnue.",
                                "Supprimez-la\u00a0; si c’était celle d’une table, repartez d’un classeur exporté de nouveau."),
                        feuille.nom(),
                        new Position(0, 0))));
    }
}
