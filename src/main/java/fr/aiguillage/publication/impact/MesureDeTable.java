package fr.aiguillage.publication.impact;

import fr.aiguillage.decision.Mesure;
import fr.aiguillage.decision.Position;
import fr.aiguillage.publication.table.analyse.Axe;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A measure of a demand, cut at every limit that it is compared with.
 *
 * @param mesure what is measured, the requested act included
 */
record MesureDeTable(Mesure mesure, List<Tranche> tranches) implements Axe {

    private static final BigDecimal UN_CENTIME = new BigDecimal("0.01");
    private static final BigDecimal DEUX = BigDecimal.valueOf(2);

    static MesureDeTable de(Mesure mesure, Set<BigDecimal> limites) {
        List<BigDecimal> bornes = List.copyOf(new TreeSet<>(limites));
        List<Tranche> tranches = new ArrayList<>();
        inconnues(mesure, bornes, tranches);
        BigDecimal pas = mesure == Mesure.NOMBRE_ANNEE_CIVILE ? BigDecimal.ONE : UN_CENTIME;
        BigDecimal precedente = null;
        for (BigDecimal borne : bornes) {
            if (precedente == null || borne.subtract(precedente).compareTo(pas) > 0) {
                tranches.add(new Tranche(true, precedente, borne, entre(precedente, borne)));
            }
            tranches.add(new Tranche(true, borne, borne, borne));
            precedente = borne;
        }
        tranches.add(new Tranche(true, precedente, null, precedente.add(BigDecimal.ONE)));
        return new MesureDeTable(mesure, List.copyOf(tranches));
    }

    /** An amount that is not known is at least more than nothing: past acts alone may have reached a limit. */
    private static void inconnues(Mesure mesure, List<BigDecimal> bornes, List<Tranche> tranches) {
        switch (mesure) {
            case NOMBRE_ANNEE_CIVILE -> {}
            case CUMUL_ANNEE_CIVILE, CUMUL_ANNEE_GLISSANTE -> {
                tranches.add(new Tranche(false, null, bornes.get(0), entre(null, bornes.get(0))));
                for (int rang = 0; rang < bornes.size(); rang++) {
                    BigDecimal haute = rang + 1 < bornes.size() ? bornes.get(rang + 1) : null;
                    tranches.add(new Tranche(false, bornes.get(rang), haute, bornes.get(rang)));
                }
            }
            case MONTANT, VALEUR_RESTANTE, AUCUNE -> tranches.add(new Tranche(false, null, null, BigDecimal.ZERO));
        }
    }

    private static BigDecimal entre(BigDecimal basse, BigDecimal haute) {
        return basse == null ? haute.subtract(BigDecimal.ONE) : basse.add(haute).divide(DEUX);
    }

    /** The slices whose position against a limit is one of some. */
    BitSet ou(BigDecimal limite, Set<String> positions) {
        BitSet rangs = new BitSet();
        for (int rang = 0; rang < tranches.size(); rang++) {
            Position position = tranches.get(rang).position(limite);
            rangs.set(rang, positions.contains(position.name()));
        }
        return rangs;
    }

    /** @param valeur {@code null} when it is not known */
    boolean contient(BitSet rangs, BigDecimal valeur) {
        return rangs.stream()
                .mapToObj(tranches::get)
                .anyMatch(tranche -> valeur == null ? !tranche.connue() : tranche.contient(valeur));
    }

    private BitSet connues() {
        BitSet rangs = new BitSet();
        for (int rang = 0; rang < tranches.size(); rang++) {
            rangs.set(rang, tranches.get(rang).connue());
        }
        return rangs;
    }

    /** Whether the measure is known in all of some slices. */
    boolean connue(BitSet rangs) {
        BitSet inconnues = (BitSet) rangs.clone();
        inconnues.andNot(connues());
        return inconnues.isEmpty();
    }

    /** Some slices, for who knows that the measure is known: every slice when it is any known one. */
    BitSet siConnue(BitSet rangs) {
        BitSet restantes = connues();
        restantes.and(rangs);
        return restantes.equals(connues()) ? domaine() : restantes;
    }

    @Override
    public String nom() {
        return switch (mesure) {
            case MONTANT -> "montant";
            case CUMUL_ANNEE_GLISSANTE -> "cumul sur l’année glissante (cet acte compris)";
            case CUMUL_ANNEE_CIVILE -> "cumul de l’année civile (cet acte compris)";
            case NOMBRE_ANNEE_CIVILE -> "nombre d’actes de l’année civile (celui-ci compris)";
            case VALEUR_RESTANTE -> "valeur restante sur le contrat";
            case AUCUNE -> "mesure";
        };
    }

    @Override
    public int taille() {
        return tranches.size();
    }

    @Override
    public String phrase(BitSet valeurs) {
        List<String> phrases = new ArrayList<>();
        for (int debut = valeurs.nextSetBit(0); debut >= 0; debut = valeurs.nextSetBit(debut + 1)) {
            int fin = debut;
            while (valeurs.get(fin + 1)
                    && tranches.get(fin + 1).connue() == tranches.get(debut).connue()) {
                fin++;
            }
            phrases.add(Tranche.phrase(nom(), tranches.get(debut), tranches.get(fin)));
            debut = fin;
        }
        return String.join(" ou ", phrases);
    }
}
