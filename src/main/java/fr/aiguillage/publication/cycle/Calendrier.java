package fr.aiguillage.publication.cycle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which version decides on which day, as known from the versions published so far. On a given day it is the one that
 * came into force last; of two that come into force on the same day, the later published.
 */
public final class Calendrier {

    private final List<VersionPubliee> versions;
    private final NavigableMap<LocalDate, VersionPubliee> parJour = new TreeMap<>();

    /** @param versions in the order of their numbers, at least one of them not called off */
    public Calendrier(List<VersionPubliee> versions) {
        this.versions = List.copyOf(versions);
        versions.stream()
                .filter(version -> version.annuleeLe() == null)
                .forEach(version -> parJour.put(version.enVigueurDepuis(), version));
        if (parJour.isEmpty()) {
            throw new IllegalArgumentException("At least one version must be able to decide");
        }
    }

    /** All versions, in the order of their numbers. */
    public List<VersionPubliee> versions() {
        return versions;
    }

    /** The version in force on a day in Europe/Paris; the first one for a day before it. */
    public VersionPubliee le(LocalDate jour) {
        Map.Entry<LocalDate, VersionPubliee> enVigueur = parJour.floorEntry(jour);
        return enVigueur == null ? parJour.firstEntry().getValue() : enVigueur.getValue();
    }

    /** The versions that decide on some day, in the order of their days: no other of the same day replaces them. */
    public Collection<VersionPubliee> quiDecident() {
        return Collections.unmodifiableCollection(parJour.values());
    }

    /** The last day on which a version decides; nothing when no other replaces it, or when it never decides. */
    public Optional<LocalDate> jusquAu(VersionPubliee version) {
        return version.equals(parJour.get(version.enVigueurDepuis()))
                ? Optional.ofNullable(parJour.higherKey(version.enVigueurDepuis()))
                        .map(suivante -> suivante.minusDays(1))
                : Optional.empty();
    }

    public EtatVersion etat(VersionPubliee version, LocalDate aujourdhui) {
        if (version.annuleeLe() != null) {
            return EtatVersion.ANNULEE;
        }
        if (version.enVigueurDepuis().isAfter(aujourdhui)) {
            return EtatVersion.APPROUVEE;
        }
        return le(aujourdhui).equals(version) ? EtatVersion.EN_VIGUEUR : EtatVersion.REMPLACEE;
    }
}
