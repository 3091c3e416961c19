package fr.aiguillage.decision.bascule;

import fr.aiguillage.decision.Aiguilleur;
import fr.aiguillage.decision.Avertissement;
import fr.aiguillage.decision.Decision;
import fr.aiguillage.decision.Plafond;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.publication.Livraison;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What two answers have to share to be the same to an adviser: everything but figures and what goes with a conduct. */
record Empreinte(List<Object> sansPrecautions, List<Object> precautions) {

    static Empreinte de(Demande demande) {
        Decision decision = Aiguilleur.decider(demande, Livraison.RULESET);
        return new Empreinte(
                new ArrayList<>(Arrays.asList(
                        decision.conduite(),
                        decision.selfcare(),
                        decision.suite(),
                        decision.blocages(),
                        decision.plafonds().stream()
                                .filter(Plafond::depasse)
                                .map(Plafond::code)
                                .toList(),
                        decision.devoirDeConseil(),
                        decision.paiement(),
                        decision.etapes(),
                        decision.questions())),
                List.of(
                        decision.rappels(),
                        decision.avertissements().stream()
                                .map(Avertissement::code)
                                .toList()));
    }
}
