package fr.aiguillage.publication.guide;

import fr.aiguillage.decision.Conduite;
import fr.aiguillage.decision.Plafond;
import fr.aiguillage.demande.Client;
import fr.aiguillage.publication.guide.Groupe.Essai;
import java.util.List;
import java.util.Set;

/** The demands of a row whose client takes what is offered, with no cap in the way. */
final class Simples {

    private static final Set<String> ENTENDUES =
            Set.of("accepteSelfcare", "refuseConseillerFinancier", Exploration.PLAFONDS);

    private Simples() {}

    /** With room under the caps when there is any. */
    static List<Essai> parmi(List<Essai> essais) {
        List<Essai> simples = essais.stream().filter(Simples::simple).toList();
        List<Essai> aLAise = simples.stream().filter(Simples::aLAise).toList();
        return (aLAise.isEmpty() ? simples : aLAise)
                .stream().map(essai -> essai.sansAucune(ENTENDUES)).toList();
    }

    private static boolean simple(Essai essai) {
        Client client = essai.demande().client();
        return client.accepteSelfcare()
                && !client.refuseConseillerFinancier()
                && essai.decision().plafonds().stream().noneMatch(Plafond::depasse)
                && !essai.decision().conduite().contains(Conduite.DEMANDER_INFORMATION);
    }

    private static boolean aLAise(Essai essai) {
        Set<String> plafonds = essai.circonstances().valeurs().getOrDefault(Exploration.PLAFONDS, Set.of());
        return plafonds.isEmpty() || plafonds.contains("RESPECTES");
    }
}
