package fr.aiguillage.publication.difference;

/** What kind of change it is. */
public enum NatureDeDifference {
    GUIDE("date du guide changée"),
    FICHIER("fichier changé"),
    DONNEE("type d’une donnée changé"),
    VALEUR_AJOUTEE("valeur ajoutée à la liste"),
    VALEUR_RETIREE("valeur retirée de la liste"),
    TABLE_AJOUTEE("table ajoutée"),
    TABLE_RETIREE("table retirée"),
    TABLE_CHANGEE("table changée"),
    COLONNE_AJOUTEE("colonne ajoutée"),
    COLONNE_RETIREE("colonne retirée"),
    COLONNE_CHANGEE("colonne changée"),
    LIGNE_AJOUTEE("ligne ajoutée"),
    LIGNE_RETIREE("ligne retirée"),
    LIGNE_DEPLACEE("ligne déplacée"),
    CELLULE("cellule changée"),
    ANNOTATION("annotation changée"),
    SCENARIO_AJOUTE("scénario ajouté"),
    SCENARIO_RETIRE("scénario retiré"),
    SCENARIO_CHANGE("scénario changé");

    private final String libelle;

    NatureDeDifference(String libelle) {
        this.libelle = libelle;
    }

    /** In French. */
    public String libelle() {
        return libelle;
    }

    boolean estScenario() {
        return this == SCENARIO_AJOUTE || this == SCENARIO_RETIRE || this == SCENARIO_CHANGE;
    }
}
