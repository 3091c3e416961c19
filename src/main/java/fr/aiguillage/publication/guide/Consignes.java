package fr.aiguillage.publication.guide;

import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.demande.Acte;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts groups of demands into words, with one witness for each of their circumstances. */
record Consignes(Ruleset ruleset) {

    List<Consigne> de(List<Groupe> groupes) {
        return groupes.stream().map(this::de).toList();
    }

    private Consigne de(Groupe groupe) {
        List<Acte> actes = actes(groupe.circonstances());
        Set<Circonstances> vues = new HashSet<>();
        Phrase phrase = new Phrase(ruleset.seuils(actes.get(0)));
        return new Consigne(
                phrase.de(groupe.circonstances()),
                actes,
                groupe.essais().stream()
                        .filter(essai -> vues.add(essai.circonstances()))
                        .map(essai -> new Temoin(phrase.de(essai.circonstances()), essai.demande(), essai.decision()))
                        .toList());
    }

    private static List<Acte> actes(Circonstances circonstances) {
        return circonstances.valeurs().get(Exploration.ACTE).stream()
                .map(Acte::valueOf)
                .sorted()
                .toList();
    }
}
