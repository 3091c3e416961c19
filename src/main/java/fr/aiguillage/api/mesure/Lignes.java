package fr.aiguillage.api.mesure;

import fr.aiguillage.api.Identite;
import fr.aiguillage.decision.Explication;
import fr.aiguillage.decision.LigneDeclenchee;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * How often each row and each rule took part in a decision. The forty rows of a verdict are counted as a whole, for as
 * many verdicts as are kept; those of any other, one by one.
 */
final class Lignes {

    private static final int VERDICTS = 1_024;

    /** The same in all versions, whatever they say there. */
    record Place(String table, String ligne) {}

    private final Compteurs<Place> places;
    private final Compteurs<LigneDeclenchee> lignes;
    private final Map<Identite<List<LigneDeclenchee>>, Nombre> verdicts = new ConcurrentHashMap<>();

    /** @param nouveau makes the number of a row known to the registry */
    Lignes(Function<Place, Nombre> nouveau) {
        this.places = new Compteurs<>(nouveau);
        this.lignes = new Compteurs<>(ligne -> places.nombre(new Place(ligne.table(), ligne.ligne())));
    }

    void compter(Explication explication) {
        explication.deLaDemande().forEach(lignes::compter);
        Nombre duVerdict = nombre(new Identite<>(explication.duVerdict()));
        if (duVerdict == null) {
            explication.duVerdict().forEach(lignes::compter);
        } else {
            duVerdict.ajouter();
        }
    }

    private Nombre nombre(Identite<List<LigneDeclenchee>> verdict) {
        Nombre connu = verdicts.get(verdict);
        return connu == null && verdicts.size() < VERDICTS ? verdicts.computeIfAbsent(verdict, this::nouveau) : connu;
    }

    private Nombre nouveau(Identite<List<LigneDeclenchee>> verdict) {
        Nombre ensemble = new Nombre();
        verdict.objet().forEach(ligne -> lignes.nombre(ligne).suivre(ensemble));
        return ensemble;
    }
}
