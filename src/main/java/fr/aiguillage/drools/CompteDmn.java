package fr.aiguillage.drools;

import java.util.HashSet;
import java.util.Set;

/** Counts what a file holds against the {@link Bornes}, and what must not stand twice. */
final class CompteDmn {

    private static final String ALLEGER = "Repartez d’une version saine, ou répartissez le contenu.";

    private final Releve releve;
    private final Set<String> identifiants = new HashSet<>();
    private int elements;
    private int tables;
    private boolean depasse;

    CompteDmn(Releve releve) {
        this.releve = releve;
    }

    /** Whether reading on is not worth it. */
    boolean depasse() {
        return depasse;
    }

    void element(int profondeur) {
        elements++;
        refuserAuDela(elements, Bornes.ELEMENTS, "éléments dans le fichier");
        refuserAuDela(profondeur, Bornes.PROFONDEUR, "éléments imbriqués");
    }

    void entrer(String element) {
        switch (element) {
            case "decisionTable" -> refuserAuDela(++tables, Bornes.TABLES, "tables dans le fichier");
            case "rule" -> refuserAuDela(releve.place().lignes(), Bornes.LIGNES, "lignes dans la table");
            case "input", "output", "annotation" ->
                refuserAuDela(releve.place().colonnes(), Bornes.COLONNES, "colonnes dans la table");
            default -> {}
        }
    }

    void sortir(String element) {
        if (element.equals("rule")) {
            accorder("input", "conditions");
            accorder("output", "résultats");
            accorder("annotation", "annotations");
        }
    }

    void identifiant(String id) {
        if (!identifiants.add(id)) {
            releve.noter(
                    "l’identifiant «\u00a0" + Caracteres.extrait(id) + "\u00a0» sert deux fois.",
                    "Donnez-en un autre à l’un des deux.");
        }
    }

    private void accorder(String clause, String quoi) {
        int manque = releve.place().manque(clause);
        if (manque != 0) {
            releve.noter(
                    "la ligne a " + Math.abs(manque) + " cellule(s) de " + (manque > 0 ? "moins" : "plus")
                            + " que de colonnes (" + quoi + ").",
                    "Dupliquez plutôt une ligne voisine.");
        }
    }

    private void refuserAuDela(int nombre, int borne, String quoi) {
        if (nombre > borne && !depasse) {
            depasse = true;
            releve.noter("il y a plus de " + borne + " " + quoi + ".", ALLEGER);
        }
    }
}
