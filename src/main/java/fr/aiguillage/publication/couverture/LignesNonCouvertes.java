package fr.aiguillage.publication.couverture;

import fr.aiguillage.decision.LigneDeclenchee;
import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.Lieu;
import fr.aiguillage.publication.couverture.Couverture.Manque;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.table.Table;
import fr.aiguillage.publication.temoin.Recherche;
import fr.aiguillage.publication.temoin.Temoins;
import fr.aiguillage.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** The rows that no scenario fires. */
record LignesNonCouvertes(List<Modele> modeles, Temoins temoins, Propositions propositions) {

    private static final String CODE = "LIGNE_NON_COUVERTE";

    Manque manque(LigneDeclenchee ligne) {
        for (Modele modele : modeles) {
            Table table = modele.table(ligne.table()).orElse(null);
            if (table != null) {
                return manque(Lieu.deLaTable(modele.fichier(), table.nom()).ligne(ligne.ligne()), table, ligne);
            }
        }
        return new Manque(
                Constatation.avertissement(
                        CODE,
                        Lieu.duFichier(ligne.table()),
                        "aucun scénario n’éprouve la règle «\u00a0" + ligne.ligne() + "\u00a0».",
                        "Ajoutez un scénario qui la déclenche."),
                null);
    }

    private Manque manque(Lieu lieu, Table table, LigneDeclenchee ligne) {
        Recherche recherche = temoins.declencher(ligne.table(), ligne.ligne());
        Scenario propose = recherche
                .demande()
                .map(demande -> propositions.scenario(nom(ligne), description(table, ligne), demande, ligne))
                .orElse(null);
        boolean impossible = recherche.demande().isEmpty() && recherche.exhaustive();
        return new Manque(
                Constatation.avertissement(
                        CODE,
                        lieu,
                        impossible
                                ? "aucun scénario n’éprouve cette ligne, et aucune demande ne peut la déclencher."
                                : "aucun scénario n’éprouve cette ligne.",
                        impossible
                                ? "Corrigez ses conditions, ou supprimez-la."
                                : "Ajoutez un scénario qui la déclenche."),
                propose);
    }

    private static String nom(LigneDeclenchee ligne) {
        return "Ligne «\u00a0" + ligne.ligne() + "\u00a0» de la table «\u00a0" + ligne.table() + "\u00a0»";
    }

    private static String description(Table table, LigneDeclenchee declenchee) {
        Table.Ligne ligne = table.ligne(declenchee.ligne()).orElseThrow();
        List<String> si = new ArrayList<>();
        for (int i = 0; i < table.entrees().size(); i++) {
            if (!ligne.entrees().get(i).trim().equals("-")) {
                si.add(table.entrees().get(i).libelle() + " = "
                        + lisible(ligne.entrees().get(i)));
            }
        }
        List<String> alors = new ArrayList<>();
        for (int i = 0; i < table.sorties().size(); i++) {
            alors.add(table.sorties().get(i).libelle() + " = "
                    + lisible(ligne.sorties().get(i)));
        }
        return "Éprouve cette ligne\u00a0: si " + (si.isEmpty() ? "tout" : String.join(", ", si)) + ", alors "
                + String.join(", ", alors) + ".";
    }

    private static String lisible(String cellule) {
        return cellule.replace("\", \"", " ou ").replace("not(", "pas (").replace("\"", "");
    }
}
