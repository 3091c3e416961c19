package fr.aiguillage.storage.jdbc;

import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.cycle.Annulation;
import fr.aiguillage.publication.cycle.Brouillon;
import fr.aiguillage.publication.cycle.Depot;
import fr.aiguillage.publication.cycle.Etape;
import fr.aiguillage.publication.cycle.IntrouvableException;
import fr.aiguillage.publication.cycle.Page;
import fr.aiguillage.publication.cycle.VersionPubliee;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Rule sets in a database. A draft or a version that does not exist is a {@link IntrouvableException}, an altered
 * content an {@link IllegalStateException}.
 *
 * <p>How long a database that does not answer is waited for is up to the {@link DataSource}.
 */
public final class JdbcDepot implements Depot {

    private final DataSource source;
    private final Transactions transactions;

    public JdbcDepot(DataSource source) {
        this.source = source;
        this.transactions = new Transactions(source);
    }

    /** One at a time within a process, since Flyway counts on that with H2. */
    @Override
    public synchronized void preparer(VersionPubliee livree, RulesetContent contenu) {
        Migrations.migrer(source);
        transactions.executer(requetes -> {
            new Publication(requetes).livrer(livree, contenu);
            return null;
        });
    }

    @Override
    public long horloge() {
        return transactions.executer(requetes -> new Horloge(requetes).valeur());
    }

    @Override
    public List<VersionPubliee> versions() {
        return transactions.executer(requetes -> new Versions(requetes).toutes());
    }

    @Override
    public RulesetContent contenu(String empreinte) {
        return transactions.executer(requetes -> new Contenus(requetes).contenu(empreinte));
    }

    @Override
    public Brouillon creer(
            String titre, int base, RulesetContent contenu, String auteur, Instant instant, String motif) {
        Signature signature = new Signature(auteur, instant, motif);
        return transactions.executer(requetes -> new Redaction(requetes).creer(titre, base, contenu, signature));
    }

    @Override
    public Brouillon reprendre(long id, String auteur, Instant instant, String motif) {
        Signature signature = new Signature(auteur, instant, motif);
        return transactions.executer(requetes -> new Redaction(requetes).reprendre(id, signature));
    }

    @Override
    public Optional<Brouillon> brouillon(long id) {
        return transactions.executer(requetes -> new Brouillons(requetes).brouillon(id));
    }

    @Override
    public Page<Brouillon> brouillons(int page, int taille) {
        return transactions.executer(requetes -> new Brouillons(requetes).page(page, taille));
    }

    @Override
    public RulesetContent contenuDuBrouillon(long id) {
        return transactions.executer(requetes -> new Redaction(requetes).contenu(id));
    }

    @Override
    public Brouillon modifier(
            long id, int revision, Map<String, String> fichiers, String auteur, Instant instant, String motif) {
        Signature signature = new Signature(auteur, instant, motif);
        return transactions.executer(requetes -> new Redaction(requetes).modifier(id, revision, fichiers, signature));
    }

    /** @throws IllegalArgumentException for a step that has a method of its own */
    @Override
    public Brouillon avancer(long id, int revision, Etape etape, String auteur, Instant instant, String motif) {
        Signature signature = new Signature(auteur, instant, motif);
        return transactions.executer(requetes -> new Redaction(requetes).avancer(id, revision, etape, signature));
    }

    @Override
    public VersionPubliee approuver(
            long id, int revision, LocalDate enVigueurDepuis, String auteur, Instant instant, String motif) {
        Signature signature = new Signature(auteur, instant, motif);
        return transactions.executer(
                requetes -> new Publication(requetes).approuver(id, revision, enVigueurDepuis, signature));
    }

    @Override
    public Optional<Annulation> annulation(int numero) {
        return transactions.executer(requetes -> new Versions(requetes).annulation(numero));
    }

    @Override
    public VersionPubliee annuler(int numero, String auteur, Instant instant, String motif) {
        Signature signature = new Signature(auteur, instant, motif);
        return transactions.executer(requetes -> new Publication(requetes).annuler(numero, signature));
    }
}
