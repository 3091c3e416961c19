package fr.aiguillage.api.mesure;

import fr.aiguillage.decision.LigneDeclenchee;
import fr.aiguillage.decision.Regles;
import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.decision.Seuil;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.Canal;
import java.util.List;

/** Another rule set, around which something happens when its rules or its tables are asked. */
interface RulesetEnveloppe extends Ruleset {

    Ruleset ruleset();

    @Override
    default Regles regles() {
        return ruleset().regles();
    }

    @Override
    default List<Seuil> seuils(Acte acte) {
        return ruleset().seuils(acte);
    }

    @Override
    default List<LigneDeclenchee> lignes() {
        return ruleset().lignes();
    }

    @Override
    default List<Canal> canaux(Acte acte) {
        return ruleset().canaux(acte);
    }
}
