package fr.aiguillage.publication.cycle;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A draft of a rule set, without its files.
 *
 * @param id from 1
 * @param titre what it is about, in a few words
 * @param base the version it started from
 * @param revision counts its changes, from 1; two people who edit the same revision do not overwrite each other
 * @param version the version it has become; {@code null} until it is approved
 * @param reprisDe the draft whose content it took up; {@code null} when it started from a version
 * @param histoire its steps, the oldest first
 */
public record Brouillon(
        long id,
        String titre,
        int base,
        EtatBrouillon etat,
        int revision,
        Integer version,
        Long reprisDe,
        List<Evenement> histoire) {

    /** Whoever had a hand in its content: none of them may approve it. */
    public Set<String> auteurs() {
        return histoire.stream()
                .filter(evenement -> evenement.etape() == Etape.CREATION
                        || evenement.etape() == Etape.MODIFICATION
                        || evenement.etape() == Etape.PROPOSITION)
                .map(Evenement::auteur)
                .collect(Collectors.toUnmodifiableSet());
    }
}
