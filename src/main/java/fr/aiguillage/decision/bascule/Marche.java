package fr.aiguillage.decision.bascule;

import fr.aiguillage.decision.Aiguilleur;
import fr.aiguillage.decision.Decision;
import fr.aiguillage.decision.Ruleset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides neighbours of a demand and keeps those whose answers differ.
 *
 * @param depart the answer to the demand itself
 */
record Marche(Ruleset ruleset, Decision depart) {

    private static final Set<ChampDeReponse> MAJEURS = EnumSet.of(ChampDeReponse.CONDUITE, ChampDeReponse.SELFCARE);

    /**
     * Each neighbour compared with the demand itself.
     *
     * @param voisines in any order
     */
    List<Bascule> unParUn(List<Voisine> voisines) {
        List<Bascule> bascules = new ArrayList<>();
        for (Voisine voisine : voisines) {
            Decision decision = Aiguilleur.decider(voisine.demande(), ruleset);
            List<ChampDeReponse> champs = differents(depart, decision);
            if (!champs.isEmpty()) {
                bascules.add(bascule(voisine, false, depart, decision, champs));
            }
        }
        return bascules;
    }

    /**
     * Each neighbour compared with the one before.
     *
     * @param voisines the nearest first
     * @param ignores fields that do not make a change on their own
     * @param auPlus where to stop
     */
    List<Bascule> deProcheEnProche(List<Voisine> voisines, Set<ChampDeReponse> ignores, int auPlus) {
        List<Bascule> bascules = new ArrayList<>();
        Decision avant = depart;
        for (Voisine voisine : voisines) {
            if (bascules.size() == auPlus) {
                break;
            }
            Decision apres = Aiguilleur.decider(voisine.demande(), ruleset);
            List<ChampDeReponse> champs = differents(avant, apres);
            if (!ignores.containsAll(champs)) {
                bascules.add(bascule(voisine, bascules.isEmpty(), avant, apres, champs));
            }
            avant = apres;
        }
        return bascules;
    }

    private static List<ChampDeReponse> differents(Decision avant, Decision apres) {
        return Stream.of(ChampDeReponse.values())
                .filter(champ -> !champ.lire(avant).equals(champ.lire(apres)))
                .toList();
    }

    private static Bascule bascule(
            Voisine voisine, boolean plusProche, Decision avant, Decision apres, List<ChampDeReponse> champs) {
        return new Bascule(
                voisine.champ(),
                voisine.valeur(),
                voisine.sens(),
                plusProche,
                champs.stream().anyMatch(MAJEURS::contains),
                new Phrase(avant, apres).dire(voisine.circonstance(), champs),
                champs.stream()
                        .map(champ -> new Changement(champ.nom(), champ.lire(avant), champ.lire(apres)))
                        .toList(),
                voisine.demande());
    }
}
