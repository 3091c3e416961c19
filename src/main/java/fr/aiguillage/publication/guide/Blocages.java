package fr.aiguillage.publication.guide;

import fr.aiguillage.decision.Conduite;
import fr.aiguillage.decision.Decision;
import fr.aiguillage.decision.Selfcare;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.demande.Situation;
import fr.aiguillage.publication.guide.Groupe.Essai;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Puts each act under a situation.
 *
 * @param simples the plain demands of each act, at least one
 */
record Blocages(Exploration exploration, Map<Acte, List<Essai>> simples) {

    /** What is done of the acts that the situation hits. */
    List<Groupe> de(Situation situation) {
        return Groupes.reunis(simples.values().stream()
                .map(essais -> Groupes.distincts(
                        essais.stream().map(essai -> sous(situation, essai)).toList()))
                .flatMap(Collection::stream)
                .filter(groupe -> touche(groupe.decision(), situation))
                .toList());
    }

    private Groupe sous(Situation situation, Essai essai) {
        Demande demande = Variante.sous(situation, essai.demande());
        return Groupe.de(new Essai(essai.circonstances(), demande, exploration.decider(demande)));
    }

    private static boolean touche(Decision decision, Situation situation) {
        return decision.conduite().contains(Conduite.SERVICE_TECH)
                || decision.selfcare() == Selfcare.AUTRES_CONTRATS
                || decision.blocages().stream().anyMatch(blocage -> blocage.situation() == situation);
    }
}
