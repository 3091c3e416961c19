package fr.aiguillage.publication.cycle;

import fr.aiguillage.publication.RulesetContent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Port to where rule sets are kept, shared by every replica. Each method is one transaction. What has been written is
 * never rewritten but the files of a draft that is still one.
 *
 * <p>Every method throws {@link DepotInjoignableException} when the store cannot be reached.
 */
public interface Depot {

    /** Makes the store ready and publishes the shipped version as number 1 when there is none yet. */
    void preparer(VersionPubliee livree, RulesetContent contenu);

    /** A number that grows whenever a version is published or called off: cheap to ask, often. */
    long horloge();

    /** Every version, in the order of their numbers. */
    List<VersionPubliee> versions();

    /** A content, by its fingerprint; it has been checked against it. */
    RulesetContent contenu(String empreinte);

    /** @return the new draft, of revision 1 */
    Brouillon creer(String titre, int base, RulesetContent contenu, String auteur, Instant instant, String motif);

    /** A new draft from the content of another, whatever became of that one. */
    Brouillon reprendre(long id, String auteur, Instant instant, String motif);

    Optional<Brouillon> brouillon(long id);

    /** Drafts in any state, the latest first. */
    Page<Brouillon> brouillons(int page, int taille);

    RulesetContent contenuDuBrouillon(long id);

    /**
     * Replaces some files of a draft, in one revision.
     *
     * @param revision the one that the author has seen
     * @param fichiers the new text of each file, by name
     * @param motif what was changed
     * @throws RevisionDepasseeException when the draft has moved on since
     * @throws EtapeImpossibleException when it is no longer a draft
     */
    Brouillon modifier(
            long id, int revision, Map<String, String> fichiers, String auteur, Instant instant, String motif);

    /** Replaces one file of a draft. */
    default Brouillon modifier(
            long id, int revision, String fichier, String texte, String auteur, Instant instant, String motif) {
        return modifier(id, revision, Map.of(fichier, texte), auteur, instant, motif);
    }

    /**
     * Moves a draft on to {@link EtatBrouillon#PROPOSEE}, {@link EtatBrouillon#REFUSEE} or
     * {@link EtatBrouillon#ABANDONNEE}, from the state it must be in.
     *
     * @throws RevisionDepasseeException when the draft has moved on since
     * @throws EtapeImpossibleException when it is not in a state from which that step can be taken
     */
    Brouillon avancer(long id, int revision, Etape etape, String auteur, Instant instant, String motif);

    /**
     * Publishes a proposed draft, as the next version.
     *
     * @throws RevisionDepasseeException when the draft has moved on since
     * @throws EtapeImpossibleException when it is not proposed
     */
    VersionPubliee approuver(
            long id, int revision, LocalDate enVigueurDepuis, String auteur, Instant instant, String motif);

    /** How a version was called off; nothing when it was not. */
    Optional<Annulation> annulation(int numero);

    /** Calls off a version that has not come into force yet. */
    VersionPubliee annuler(int numero, String auteur, Instant instant, String motif);
}
