package fr.aiguillage.decision.bascule;

import fr.aiguillage.decision.Aiguilleur;
import fr.aiguillage.decision.Decision;
import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.demande.Demande;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The nearest changes of a demand that change its answer.
 *
 * @param actuelle the answer to the demand itself
 * @param toutes those that change the conduct or what the portal accepts first, then those that change anything but
 *     warnings and reminders; among equals amounts, days, situations, other facts, the nearest first
 */
public record Bascules(Decision actuelle, List<Bascule> toutes) {

    private static final Set<ChampDeReponse> PRECAUTIONS =
            EnumSet.of(ChampDeReponse.AVERTISSEMENTS, ChampDeReponse.RAPPELS);

    /** Days on which only a warning comes or goes surround every anniversary. */
    private static final int JOURS = 6;

    /** @throws fr.aiguillage.decision.RegleDefaillanteException when a rule fails or leaves a hole */
    public static Bascules autour(Demande demande, Ruleset ruleset) {
        Decision actuelle = Aiguilleur.decider(demande, ruleset);
        Marche marche = new Marche(ruleset, actuelle);
        List<Bascule> toutes = new ArrayList<>();
        for (ChampDeMontant champ : ChampDeMontant.de(demande)) {
            toutes.addAll(autour(Montants.de(demande, champ, ruleset), marche));
        }
        toutes.addAll(marche.deProcheEnProche(Jours.apres(demande), PRECAUTIONS, JOURS));
        toutes.addAll(marche.unParUn(
                Situations.autour(demande, ruleset.constater(demande).situations())));
        toutes.addAll(marche.unParUn(Faits.autour(demande)));
        toutes.sort(Comparator.comparing(Bascule::majeure).reversed().thenComparing(Bascules::deSimplePrecaution));
        return new Bascules(actuelle, List.copyOf(toutes));
    }

    private static List<Bascule> autour(Montants montants, Marche marche) {
        List<Bascule> bascules = new ArrayList<>();
        for (List<Voisine> voisines : List.of(montants.versLeHaut(), montants.versLeBas())) {
            bascules.addAll(marche.deProcheEnProche(voisines, Set.of(), voisines.size()));
        }
        bascules.sort(Comparator.comparing(montants::distance));
        return bascules;
    }

    private static boolean deSimplePrecaution(Bascule bascule) {
        return PRECAUTIONS.stream()
                .map(ChampDeReponse::nom)
                .toList()
                .containsAll(
                        bascule.changements().stream().map(Changement::champ).toList());
    }
}
