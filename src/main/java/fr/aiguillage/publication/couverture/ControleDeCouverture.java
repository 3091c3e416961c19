package fr.aiguillage.publication.couverture;

import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.controle.ControleDesDecisions;
import fr.aiguillage.publication.controle.Examen;
import fr.aiguillage.publication.temoin.Temoins;
import fr.aiguillage.scenario.RedacteurDeDemande;
import java.time.LocalDate;
import java.util.List;

/** Warns of the rows and limits that no scenario tests. */
public final class ControleDeCouverture implements ControleDesDecisions {

    private final RedacteurDeDemande redacteur;
    private final LocalDate jour;

    /** @param jour the day of the demands that are proposed */
    public ControleDeCouverture(RedacteurDeDemande redacteur, LocalDate jour) {
        this.redacteur = redacteur;
        this.jour = jour;
    }

    @Override
    public List<Constatation> examiner(Examen examen) {
        return mesurer(examen).constatations();
    }

    /** @param examen with its rule set and the report of its scenarios */
    public Couverture mesurer(Examen examen) {
        Temoins temoins = new Temoins(examen.modeles(), examen.ruleset(), jour);
        return new MesureDeCouverture(examen.modeles(), examen.ruleset(), temoins, redacteur).mesurer(examen.rapport());
    }
}
