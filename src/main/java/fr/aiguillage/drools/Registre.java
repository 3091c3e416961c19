package fr.aiguillage.drools;

import fr.aiguillage.decision.Anniversaire;
import fr.aiguillage.decision.Constats;
import fr.aiguillage.decision.LigneDeclenchee;
import fr.aiguillage.demande.Situation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the rules write their conclusions in, for one demand. Amounts are in euros. */
public final class Registre {

    private final Set<Situation> situations = EnumSet.noneOf(Situation.class);
    private final List<LigneDeclenchee> regles = new ArrayList<>(4);
    private BigDecimal engagement;
    private BigDecimal cumulAnneeGlissante = BigDecimal.ZERO;
    private BigDecimal cumulAnneeCivile = BigDecimal.ZERO;
    private int nombreAnneeCivile;
    private Anniversaire anniversaire = Anniversaire.AUCUN;

    public void constater(Situation situation) {
        situations.add(situation);
    }

    public void engager(BigDecimal montant) {
        engagement = montant;
    }

    public void cumulerAnneeGlissante(BigDecimal total) {
        cumulAnneeGlissante = total;
    }

    public void cumulerAnneeCivile(BigDecimal total, long nombre) {
        cumulAnneeCivile = total;
        nombreAnneeCivile = Math.toIntExact(nombre);
    }

    /** What happens on the day matters more than what happened the day before. */
    public void signaler(Anniversaire signale) {
        if (anniversaire != Anniversaire.DU_JOUR) {
            anniversaire = signale;
        }
    }

    void noter(LigneDeclenchee regle) {
        regles.add(regle);
    }

    Constats constats() {
        return new Constats(
                Collections.unmodifiableSet(situations),
                engagement,
                cumulAnneeGlissante,
                cumulAnneeCivile,
                nombreAnneeCivile,
                anniversaire,
                Collections.unmodifiableList(regles));
    }
}
