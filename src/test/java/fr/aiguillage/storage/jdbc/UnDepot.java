package fr.aiguillage.storage.jdbc;

import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.cycle.Brouillon;
import fr.aiguillage.publication.cycle.Depot;
import fr.aiguillage.publication.cycle.Etape;
import fr.aiguillage.publication.cycle.VersionPubliee;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** Steps taken in a store, when it does not matter by whom or why. */
record UnDepot(Depot depot) {

    static final Instant INSTANT = Instant.parse("2026-03-01T10:00:00.123456Z");
    static final LocalDate DEMAIN = LocalDate.of(2026, 3, 2);
    static final RulesetContent LIVREE = new RulesetContent(
            LocalDate.of(2024, 1, 17),
            new TreeMap<>(Map.of(
                    RulesetContent.AIGUILLAGE, "<a/>",
                    RulesetContent.ACCOMPAGNEMENT, "<b/>",
                    RulesetContent.CUMULS, "cumuls",
                    RulesetContent.SITUATIONS, "situations",
                    RulesetContent.SCENARIOS, "[]")));
    static final VersionPubliee VERSION_1 = new VersionPubliee(
            1,
            LIVREE.empreinte(),
            LIVREE.guideDu(),
            LIVREE.guideDu(),
            "Version livrée",
            "le guide",
            "Aiguillage",
            "Aiguillage",
            INSTANT,
            null,
            null);

    Brouillon cree() {
        return depot.creer("Plafonds", 1, LIVREE, "anaïs", INSTANT, "pour CREATION");
    }

    Brouillon modifie(Brouillon lu) {
        return depot.modifier(
                lu.id(), lu.revision(), RulesetContent.CUMULS, "modifié", "anaïs", INSTANT, "pour MODIFICATION");
    }

    Brouillon avance(Brouillon lu, Etape etape) {
        return depot.avancer(lu.id(), lu.revision(), etape, "anaïs", INSTANT, "pour " + etape);
    }

    Brouillon propose() {
        return avance(cree(), Etape.PROPOSITION);
    }

    VersionPubliee approuve(Brouillon lu) {
        return depot.approuver(lu.id(), lu.revision(), DEMAIN, "chloé", INSTANT, "pour APPROBATION");
    }
}
