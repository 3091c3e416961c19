package fr.aiguillage.publication.cycle;

import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.Lieu;
import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.RulesetRefuseException;
import fr.aiguillage.publication.controle.Controles;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The steps from a draft to a version in force: what may be done, by whom, and on what condition. */
public final class Publications {

    private final Depot depot;
    private final Controles controles;

    public Publications(Depot depot, Controles controles) {
        this.depot = depot;
        this.controles = controles;
    }

    public Calendrier calendrier() {
        return new Calendrier(depot.versions());
    }

    /** @throws IntrouvableException when there is no such version */
    public VersionPubliee version(int numero) {
        return depot.versions().stream()
                .filter(version -> version.numero() == numero)
                .findFirst()
                .orElseThrow(() -> new IntrouvableException("Il n’y a pas de version " + numero + "."));
    }

    /** @throws IntrouvableException when there is no such draft */
    public Brouillon brouillon(long id) {
        return depot.brouillon(id).orElseThrow(() -> new IntrouvableException("Il n’y a pas de brouillon " + id + "."));
    }

    /** The content of a draft. */
    public RulesetContent contenu(long id) {
        brouillon(id);
        return depot.contenuDuBrouillon(id);
    }

    /** Warns that another version has come into force since a draft was begun: approving it would undo that one. */
    public Optional<Constatation> baseDepassee(Brouillon brouillon, LocalDate jour) {
        int enVigueur = calendrier().le(jour).numero();
        return brouillon.base() == enVigueur
                ? Optional.empty()
                : Optional.of(Constatation.avertissement(
                        "BASE_DEPASSEE",
                        Lieu.duFichier(null),
                        "ce brouillon part de la version " + brouillon.base() + ", et la version " + enVigueur
                                + " est en vigueur.",
                        "Regardez dans l’impact ce qu’il déferait, ou refaites-le à partir de la version " + enVigueur
                                + "."));
    }

    /** How a version was called off, if it was. */
    public Optional<Annulation> annulation(int numero) {
        return depot.annulation(numero);
    }

    /** The content of a version. */
    public RulesetContent contenuDeLaVersion(int numero) {
        return depot.contenu(version(numero).empreinte());
    }

    /** The content that decides on a day in Europe/Paris. */
    public RulesetContent enVigueur(LocalDate jour) {
        return depot.contenu(calendrier().le(jour).empreinte());
    }

    /** @param base the version to start from */
    public Brouillon creer(String titre, int base, Acteur acteur, String motif) {
        RulesetContent contenu = contenuDeLaVersion(base);
        return depot.creer(titre, base, contenu, acteur.nom(), acteur.instant(), motif);
    }

    /** A draft of its own from the content of another, whatever became of that one. */
    public Brouillon reprendre(long id, Acteur acteur, String motif) {
        brouillon(id);
        return depot.reprendre(id, acteur.nom(), acteur.instant(), motif);
    }

    /**
     * Submits a draft to somebody else's approval.
     *
     * @throws RulesetRefuseException when a check finds an error
     */
    public Brouillon proposer(long id, int revision, Acteur acteur, String motif) {
        exigerSain(depot.contenuDuBrouillon(id));
        return depot.avancer(id, revision, Etape.PROPOSITION, acteur.nom(), acteur.instant(), motif);
    }

    /**
     * Publishes a proposed draft.
     *
     * @param enVigueurDepuis today at the earliest: what has been decided stays as it was decided
     * @throws ApprobateurAuteurException when whoever approves had a hand in it
     * @throws RulesetRefuseException when a check finds an error
     */
    public VersionPubliee approuver(long id, int revision, LocalDate enVigueurDepuis, Acteur acteur, String motif) {
        if (auteurs(brouillon(id)).contains(acteur.nom())) {
            throw new ApprobateurAuteurException(
                    "Vous avez écrit ou proposé ce brouillon\u00a0: une autre personne doit l’approuver.");
        }
        if (enVigueurDepuis.isBefore(acteur.jour())) {
            throw new EtapeImpossibleException("Une version ne peut entrer en vigueur avant aujourd’hui\u00a0: "
                    + "ce qui a été décidé reste décidé comme il l’a été.");
        }
        exigerSain(depot.contenuDuBrouillon(id));
        return depot.approuver(id, revision, enVigueurDepuis, acteur.nom(), acteur.instant(), motif);
    }

    public Brouillon refuser(long id, int revision, Acteur acteur, String motif) {
        return depot.avancer(id, revision, Etape.REFUS, acteur.nom(), acteur.instant(), motif);
    }

    public Brouillon abandonner(long id, int revision, Acteur acteur, String motif) {
        return depot.avancer(id, revision, Etape.ABANDON, acteur.nom(), acteur.instant(), motif);
    }

    /** Proposes the content of an old version anew, as it was: it takes somebody else's approval like any other. */
    public Brouillon revenir(int numero, Acteur acteur, String motif) {
        Brouillon retour = depot.creer(
                "Retour à la version " + numero,
                calendrier().le(acteur.jour()).numero(),
                contenuDeLaVersion(numero),
                acteur.nom(),
                acteur.instant(),
                motif);
        return proposer(retour.id(), retour.revision(), acteur, motif);
    }

    /** Calls off a version that has not come into force yet. */
    public VersionPubliee annuler(int numero, Acteur acteur, String motif) {
        version(numero);
        return depot.annuler(numero, acteur.nom(), acteur.instant(), motif);
    }

    /** Whoever had a hand in a draft, or in those whose content it took up. */
    private Set<String> auteurs(Brouillon brouillon) {
        Set<String> auteurs = new HashSet<>(brouillon.auteurs());
        if (brouillon.reprisDe() != null) {
            auteurs.addAll(auteurs(brouillon(brouillon.reprisDe())));
        }
        return auteurs;
    }

    private void exigerSain(RulesetContent contenu) {
        List<Constatation> erreurs = controles.examiner(contenu).erreurs();
        if (!erreurs.isEmpty()) {
            throw new RulesetRefuseException(erreurs);
        }
    }
}
