package fr.aiguillage.api.table;

import fr.aiguillage.api.lecture.Choix;
import fr.aiguillage.api.lecture.Objet;
import fr.aiguillage.publication.table.Modification;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Changes to a table, applied in order, all or none. */
@Schema(name = "Modifications")
public record ModificationsRequest(List<ModificationRequest> modifications) {

    /** What may be done to a table. */
    @Schema(name = "OperationDeTable")
    public enum Operation {
        ECRIRE,
        INSERER,
        DUPLIQUER,
        SUPPRIMER,
        DEPLACER,
        AJOUTER_VALEUR
    }

    /**
     * One change.
     *
     * @param ligne the row it is about, for all but {@code AJOUTER_VALEUR}; for {@code INSERER}, the identifier to give
     *     to the new row, one of the service's when left out
     * @param colonne the column, for {@code ECRIRE} and {@code AJOUTER_VALEUR}
     * @param texte the new text of the cell, as it is to stand in the file
     * @param avant the row before which to insert or move; the end when left out
     * @param cellules the texts of a new row, by column
     * @param valeur the value to add to the enumeration of the column
     */
    @Schema(name = "Modification")
    public record ModificationRequest(
            Operation operation,
            String ligne,
            String colonne,
            String texte,
            String avant,
            Map<String, String> cellules,
            String valeur) {

        private static final Choix<Operation> OPERATIONS = Choix.parmi(Operation.values());
        private static final int IDENTIFIANT = 200;
        private static final int CELLULE = 4_000;

        static Modification lire(Objet corps) {
            Operation operation = corps.champ("operation").requis().choix(OPERATIONS);
            return operation == null
                    ? null
                    : switch (operation) {
                        case ECRIRE ->
                            new Modification.Ecrire(
                                    identifiant(corps, "ligne"),
                                    identifiant(corps, "colonne"),
                                    corps.champ("texte").requis().texte(CELLULE));
                        case INSERER ->
                            new Modification.Inserer(
                                    corps.champ("ligne").texte(IDENTIFIANT),
                                    corps.champ("avant").texte(IDENTIFIANT),
                                    corps.champ("cellules").textes(IDENTIFIANT, CELLULE));
                        case DUPLIQUER -> new Modification.Dupliquer(identifiant(corps, "ligne"));
                        case SUPPRIMER -> new Modification.Supprimer(identifiant(corps, "ligne"));
                        case DEPLACER ->
                            new Modification.Deplacer(
                                    identifiant(corps, "ligne"),
                                    corps.champ("avant").texte(IDENTIFIANT));
                        case AJOUTER_VALEUR ->
                            new Modification.AjouterValeur(identifiant(corps, "colonne"), identifiant(corps, "valeur"));
                    };
        }

        private static String identifiant(Objet corps, String champ) {
            return corps.champ(champ).requis().texte(IDENTIFIANT);
        }
    }

    public static List<Modification> lire(Objet corps) {
        return corps.champ("modifications").requis().liste().objets(ModificationRequest::lire);
    }
}
