package fr.aiguillage.api.lecture;

import fr.aiguillage.api.probleme.Violation;
import java.util.ArrayList;
import java.util.List;

/** Everything that is wrong with a body, in the order in which it is read. */
public final class Violations {

    /** Beyond this a body is not a mistaken demand but noise, and the answer must not outgrow it. */
    static final int MAXIMUM = 1_000;

    private List<Violation> liste = List.of();

    void ajouter(Chemin chemin, String message) {
        if (liste.isEmpty()) {
            liste = new ArrayList<>();
        }
        if (!pleines()) {
            liste.add(new Violation(chemin.toString(), message));
        }
    }

    boolean pleines() {
        return liste.size() >= MAXIMUM;
    }

    boolean aucune() {
        return liste.isEmpty();
    }

    List<Violation> liste() {
        return List.copyOf(liste);
    }
}
