package fr.aiguillage.api;

import fr.aiguillage.api.probleme.Problemes;
import fr.aiguillage.publication.cycle.Page;
import java.util.List;
import java.util.function.Function;

/**
 * Part of a list.
 *
 * @param page its number, from 1
 * @param taille how many elements a full page has
 * @param total how many elements there are on all pages
 */
public record PageResponse<T>(List<T> elements, int page, int taille, long total) {

    public static final String TAILLE = "20";
    private static final int TAILLE_MAXIMALE = 100;

    public static <S, T> PageResponse<T> de(Page<S> page, Function<S, T> element) {
        return new PageResponse<>(
                page.elements().stream().map(element).toList(), page.numero(), page.taille(), page.total());
    }

    /** Cuts a page out of a whole list. */
    public static <S, T> PageResponse<T> de(List<S> tout, int page, int taille, Function<S, T> element) {
        verifier(page, taille);
        List<T> elements = tout.stream()
                .skip((long) (page - 1) * taille)
                .limit(taille)
                .map(element)
                .toList();
        return new PageResponse<>(elements, page, taille, tout.size());
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem when there can be no such page */
    public static void verifier(int page, int taille) {
        if (page < 1) {
            throw Problemes.parametreInvalide("page", "Le numéro de page (" + page + ") doit être au moins 1.");
        }
        if (taille < 1 || taille > TAILLE_MAXIMALE) {
            throw Problemes.parametreInvalide(
                    "taille", "La taille (" + taille + ") doit être entre 1 et " + TAILLE_MAXIMALE + ".");
        }
    }
}
