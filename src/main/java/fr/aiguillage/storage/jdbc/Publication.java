package fr.aiguillage.storage.jdbc;

import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.cycle.Brouillon;
import fr.aiguillage.publication.cycle.Etape;
import fr.aiguillage.publication.cycle.Evenement;
import fr.aiguillage.publication.cycle.VersionPubliee;
import java.sql.SQLException;
import java.time.LocalDate;

/** What makes and calls off versions, one at a time whatever the number of replicas. */
record Publication(Requetes requetes) {

    /** Publishes the shipped version, unless there is one already. */
    void livrer(VersionPubliee livree, RulesetContent contenu) throws SQLException {
        new Horloge(requetes).verrouiller();
        if (versions().prochainNumero() == livree.numero()) {
            new Contenus(requetes).garder(contenu);
            versions().publier(livree);
            new Horloge(requetes).avancer();
        }
    }

    VersionPubliee approuver(long id, int revision, LocalDate depuis, Signature signature) throws SQLException {
        new Horloge(requetes).verrouiller();
        brouillons().passer(id, revision, Etape.APPROBATION);
        versions().publier(version(brouillons().existant(id), depuis, signature));
        brouillons().noter(id, signature.evenement(Etape.APPROBATION, revision + 1));
        new Horloge(requetes).avancer();
        return versions().version(versions().prochainNumero() - 1);
    }

    VersionPubliee annuler(int numero, Signature signature) throws SQLException {
        new Horloge(requetes).verrouiller();
        versions().annuler(numero, signature);
        new Horloge(requetes).avancer();
        return versions().version(numero);
    }

    private VersionPubliee version(Brouillon brouillon, LocalDate depuis, Signature signature) throws SQLException {
        RulesetContent contenu = new Redaction(requetes).contenu(brouillon.id());
        Evenement proposition = proposition(brouillon);
        return new VersionPubliee(
                versions().prochainNumero(),
                contenu.empreinte(),
                contenu.guideDu(),
                depuis,
                brouillon.titre(),
                proposition.motif(),
                proposition.auteur(),
                signature.auteur(),
                signature.instant(),
                brouillon.id(),
                null);
    }

    private static Evenement proposition(Brouillon brouillon) {
        return brouillon.histoire().stream()
                .filter(evenement -> evenement.etape() == Etape.PROPOSITION)
                .findFirst()
                .orElseThrow();
    }

    private Brouillons brouillons() {
        return new Brouillons(requetes);
    }

    private Versions versions() {
        return new Versions(requetes);
    }
}
