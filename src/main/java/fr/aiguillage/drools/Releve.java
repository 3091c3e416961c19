package fr.aiguillage.drools;

import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.Lieu;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the gate has found so far, each finding where the reading stood. */
final class Releve {

    private static final String CONTROLE = "SURETE";

    private final PlaceDmn place;
    private final List<Constatation> constatations = new ArrayList<>();

    Releve(PlaceDmn place) {
        this.place = place;
    }

    PlaceDmn place() {
        return place;
    }

    List<Constatation> constatations() {
        return List.copyOf(constatations);
    }

    boolean plein() {
        return constatations.size() >= Bornes.CONSTATATIONS;
    }

    void noter(Optional<Defaut> defaut) {
        defaut.ifPresent(trouve -> noter(trouve.message(), trouve.remede()));
    }

    /** @param message ends with a full stop, before which the line of the file is given when no table is known */
    void noter(String message, String remede) {
        Lieu lieu = place.lieu();
        boolean sansTable = lieu.table() == null && place.ligneDuFichier() > 0;
        String ou = sansTable ? " (ligne\u00a0" + place.ligneDuFichier() + " du fichier)." : ".";
        constatations.add(Constatation.erreur(CONTROLE, lieu, message.substring(0, message.length() - 1) + ou, remede));
    }
}
