package fr.aiguillage.plancher;

import java.util.ArrayList;
import java.util.List;

/** The doubts that the adviser must see: on the amounts, then on the way, then on the blocking cases. */
final class Avertissements {

    private static final List<Avertissement> ANOMALIE = List.of(Avertissement.CAS_NON_COUVERT);

    private Avertissements() {}

    static List<Avertissement> de(Dossier dossier) {
        if (dossier.anomalie()) {
            return ANOMALIE;
        }
        List<Avertissement> avertissements = new ArrayList<>();
        SurLesMontants.avertir(dossier, avertissements);
        SurLeParcours.avertir(dossier, avertissements);
        SurLesBlocages.avertir(dossier, avertissements);
        return avertissements;
    }
}
