package fr.aiguillage.storage.jdbc;

import static fr.aiguillage.publication.cycle.Etape.CREATION;
import static fr.aiguillage.publication.cycle.Etape.MODIFICATION;
import static fr.aiguillage.publication.cycle.Etape.PROPOSITION;

import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.cycle.Brouillon;
import fr.aiguillage.publication.cycle.Etape;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is done to a draft, short of publishing it. */
record Redaction(Requetes requetes) {

    private static final Set<Etape> AVANCEES = EnumSet.of(PROPOSITION, Etape.REFUS, Etape.ABANDON);

    Brouillon creer(String titre, int base, RulesetContent contenu, Signature signature) throws SQLException {
        long id = brouillons().creer(titre, base, contenu);
        brouillons().noter(id, signature.evenement(CREATION, 1));
        return brouillons().existant(id);
    }

    Brouillon reprendre(long id, Signature signature) throws SQLException {
        Brouillon ancien = brouillons().existant(id);
        Brouillon repris = creer(ancien.titre(), ancien.base(), contenu(id), signature);
        brouillons().rattacher(repris.id(), id);
        return brouillons().existant(repris.id());
    }

    /** What was proposed once it was; the files as they stand until then. */
    RulesetContent contenu(long id) throws SQLException {
        Optional<String> empreinte = brouillons().empreinte(id);
        return empreinte.isPresent()
                ? new Contenus(requetes).contenu(empreinte.get())
                : brouillons().fichiers(id);
    }

    Brouillon modifier(long id, int revision, Map<String, String> fichiers, Signature signature) throws SQLException {
        brouillons().passer(id, revision, MODIFICATION);
        for (Map.Entry<String, String> fichier : fichiers.entrySet()) {
            brouillons().remplacer(id, fichier.getKey(), fichier.getValue());
        }
        brouillons().noter(id, signature.evenement(MODIFICATION, revision + 1));
        return brouillons().existant(id);
    }

    Brouillon avancer(long id, int revision, Etape etape, Signature signature) throws SQLException {
        if (!AVANCEES.contains(etape)) {
            throw new IllegalArgumentException(etape + " has a method of its own");
        }
        if (etape == PROPOSITION) {
            new Horloge(requetes).verrouiller();
        }
        brouillons().passer(id, revision, etape);
        if (etape == PROPOSITION) {
            brouillons().figer(id, new Contenus(requetes).garder(brouillons().fichiers(id)));
        }
        brouillons().noter(id, signature.evenement(etape, revision + 1));
        return brouillons().existant(id);
    }

    private Brouillons brouillons() {
        return new Brouillons(requetes);
    }
}
