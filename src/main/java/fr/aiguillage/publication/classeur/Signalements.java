package fr.aiguillage.publication.classeur;

import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.Lieu;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a sheet as such, noted as it is read. */
final class Signalements {

    private final Feuille feuille;
    private final Lieu lieu;
    private final List<Reperee> reperees = new ArrayList<>();

    Signalements(Feuille feuille, Lieu lieu) {
        this.feuille = feuille;
        this.lieu = lieu;
    }

    void erreur(Position position, String ligne, String colonne, String message, String remede) {
        erreur(Reperee.CLASSEUR, position, ligne, colonne, message, remede);
    }

    void erreur(String code, Position position, String ligne, String colonne, String message, String remede) {
        reperees.add(new Reperee(
                Constatation.erreur(code, lieu.ligne(ligne).colonne(colonne), message, remede),
                feuille.nom(),
                position));
    }

    void avertissement(Position position, String message, String remede) {
        reperees.add(new Reperee(
                Constatation.avertissement(Reperee.CLASSEUR, lieu, message, remede), feuille.nom(), position));
    }

    /** Merged cells hide what they cover. */
    void fusions() {
        feuille.fusions()
                .forEach(plage -> reperees.add(new Reperee(
                        Constatation.erreur(
                                Reperee.CLASSEUR,
                                lieu,
                                "les cellules " + plage + " sont fusionnées.",
                                "Annulez la fusion, puis remplissez chaque cellule."),
                        feuille.nom(),
                        Position.debut(plage))));
    }

    List<Reperee> toutes() {
        return List.copyOf(reperees);
    }
}
