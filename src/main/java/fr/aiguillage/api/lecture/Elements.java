package fr.aiguillage.api.lecture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The elements of a list being read; a wrong one is reported and read as {@code null} or passed over. */
public record Elements(List<Champ> champs) {

    /** How many elements a list may have. */
    static final int MAXIMUM = 1_000;

    static final Elements AUCUN = new Elements(List.of());

    public <T> List<T> objets(Function<Objet, T> lecture) {
        if (champs.isEmpty()) {
            return List.of();
        }
        List<T> lus = new ArrayList<>(champs.size());
        for (Champ champ : champs) {
            lus.add(champ.objet(lecture));
        }
        return Collections.unmodifiableList(lus);
    }

    /** Several values, in any order. */
    public <E extends Enum<E>> Set<E> choix(Choix<E> choix, Class<E> type) {
        Set<E> lus = EnumSet.noneOf(type);
        for (Champ champ : champs) {
            E lu = champ.choix(choix);
            if (lu != null) {
                lus.add(lu);
            }
        }
        return Collections.unmodifiableSet(lus);
    }
}
