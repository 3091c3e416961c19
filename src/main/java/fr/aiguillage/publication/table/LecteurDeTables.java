package fr.aiguillage.publication.table;

/** Port to what reads the tables of a file that has passed the {@link fr.aiguillage.publication.controle.Barriere}. */
public interface LecteurDeTables {
    /**
     * @param nom the name of the file
     * @param xml its text
     * @throws fr.aiguillage.publication.RulesetRefuseException when it is not a file of tables
     */
    Modele lire(String nom, String xml);
}
