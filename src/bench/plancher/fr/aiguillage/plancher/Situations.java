package fr.aiguillage.plancher;

import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.Avance;
import fr.aiguillage.demande.Contrat;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.demande.EtatOperation;
import fr.aiguillage.demande.Flux;
import fr.aiguillage.demande.Operation;
import fr.aiguillage.demande.Situation;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** The situations that hold on a contract: declared, or inferred from its facts (situations.drl). */
final class Situations {

    private Situations() {}

    static Set<Situation> de(Demande demande) {
        Contrat contrat = demande.contrat();
        LocalDate jour = demande.dateDemande();
        EnumSet<Situation> situations = EnumSet.noneOf(Situation.class);
        situations.addAll(contrat.situations());
        if (resteAvance(contrat)) {
            situations.add(Situation.AVANCE_EN_COURS);
        }
        if (!contrat.produitActive()) {
            situations.add(Situation.PRODUIT_NON_ACTIVE);
        }
        if (resteFlux(contrat, jour)) {
            situations.add(Situation.FLUX_NON_CONVERTIS);
        }
        if (!contrat.demandes().isEmpty()) {
            situations.add(Situation.DEMANDE_EN_COURS);
        }
        if (resteOperation(contrat, jour)) {
            situations.add(Situation.OPERATION_NON_FINALISEE);
        }
        return situations;
    }

    private static boolean resteAvance(Contrat contrat) {
        for (Avance avance : contrat.avances()) {
            if (avance.solde().signum() > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean resteFlux(Contrat contrat, LocalDate jour) {
        for (Flux flux : contrat.flux()) {
            if (!flux.converti() && !flux.date().isAfter(jour)) {
                return true;
            }
        }
        return false;
    }

    private static boolean resteOperation(Contrat contrat, LocalDate jour) {
        for (Operation operation : contrat.operations()) {
            if ((operation.acte() == Acte.RACHAT_PARTIEL || operation.acte() == Acte.ARBITRAGE)
                    && operation.comptee()
                    && (operation.etat() == EtatOperation.EN_COURS
                            || operation.date().equals(jour))) {
                return true;
            }
        }
        return false;
    }
}
