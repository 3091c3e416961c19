package fr.aiguillage.decision;

import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.Canal;
import fr.aiguillage.demande.Demande;
import java.util.List;

/** One rule set, whole and immutable: the rules that reason over facts and the tables that decide. */
public interface Ruleset {

    Regles regles();

    /** Runs the rules over the facts of the contract. */
    Constats constater(Demande demande);

    /** The thresholds of an act. */
    List<Seuil> seuils(Acte acte);

    /** Every rule, and every row of the tables that decide: whatever an explanation may hold. */
    List<LigneDeclenchee> lignes();

    /** Where an act is offered. */
    List<Canal> canaux(Acte acte);

    /**
     * Lets the tables decide.
     *
     * @throws RegleDefaillanteException when a table leaves a hole or cannot be evaluated
     */
    Verdict trancher(Profil profil);
}
