package fr.aiguillage.storage.jdbc;

import static fr.aiguillage.storage.jdbc.UnDepot.DEMAIN;
import static fr.aiguillage.storage.jdbc.UnDepot.INSTANT;
import static fr.aiguillage.storage.jdbc.UnDepot.LIVREE;
import static fr.aiguillage.storage.jdbc.UnDepot.VERSION_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.cycle.Brouillon;
import fr.aiguillage.publication.cycle.Etape;
import fr.aiguillage.publication.cycle.EtapeImpossibleException;
import fr.aiguillage.publication.cycle.EtatBrouillon;
import fr.aiguillage.publication.cycle.Evenement;
import fr.aiguillage.publication.cycle.IntrouvableException;
import fr.aiguillage.publication.cycle.Page;
import fr.aiguillage.publication.cycle.RevisionDepasseeException;
import fr.aiguillage.publication.cycle.VersionPubliee;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What both databases must do. */
abstract class DepotContractTest {

    private JdbcDepot depot;
    private UnDepot actes;

    private static final List<String> VIDER = List.of(
            "delete from annulation",
            "delete from evenement",
            "delete from brouillon_fichier",
            "update version_publiee set brouillon = null",
            "delete from brouillon",
            "delete from version_publiee",
            "delete from contenu_fichier",
            "delete from contenu",
            "update horloge set valeur = 0");

    /** A database with its tables, the same for all tests. */
    abstract DataSource source();

    /** Another one, for whoever wants to start from nothing. */
    abstract DataSource autreSource() throws SQLException;

    @BeforeEach
    void prepare() throws SQLException {
        alterer(VIDER);
        depot = new JdbcDepot(source());
        new Transactions(source()).executer(requetes -> {
            new Publication(requetes).livrer(VERSION_1, LIVREE);
            return null;
        });
        actes = new UnDepot(depot);
    }

    @Test
    void a_new_store_has_the_shipped_version() {
        assertThat(depot.versions()).containsExactly(VERSION_1);
        assertThat(depot.contenu(LIVREE.empreinte())).isEqualTo(LIVREE);
        assertThat(depot.horloge()).isEqualTo(1);
    }

    @Test
    void making_it_ready_again_changes_nothing() {
        depot.preparer(VERSION_1, LIVREE.avec(RulesetContent.CUMULS, "another release"));
        assertThat(depot.versions()).containsExactly(VERSION_1);
        assertThat(depot.horloge()).isEqualTo(1);
    }

    @Test
    void a_draft_is_read_as_it_was_created() {
        Brouillon cree = depot.creer("Plafond à 6 000 €", 1, LIVREE, "anaïs", INSTANT, "note du 3 mars");
        assertThat(cree)
                .isEqualTo(new Brouillon(
                        cree.id(),
                        "Plafond à 6 000 €",
                        1,
                        EtatBrouillon.BROUILLON,
                        1,
                        null,
                        null,
                        List.of(new Evenement(Etape.CREATION, 1, "anaïs", INSTANT, "note du 3 mars"))));
        assertThat(depot.brouillon(cree.id())).contains(cree);
        assertThat(depot.contenuDuBrouillon(cree.id())).isEqualTo(LIVREE);
    }

    @Test
    void a_change_replaces_one_file_and_counts_as_a_revision() {
        Brouillon cree = actes.cree();
        Brouillon modifie =
                depot.modifier(cree.id(), 1, RulesetContent.CUMULS, "nouveau", "bob", INSTANT, "cumuls revus");
        assertThat(modifie.revision()).isEqualTo(2);
        assertThat(modifie.etat()).isEqualTo(EtatBrouillon.BROUILLON);
        assertThat(modifie.auteurs()).containsExactlyInAnyOrder("anaïs", "bob");
        assertThat(depot.contenuDuBrouillon(cree.id())).isEqualTo(LIVREE.avec(RulesetContent.CUMULS, "nouveau"));
    }

    @Test
    void a_change_to_a_revision_that_is_past_is_refused_and_changes_nothing() {
        Brouillon cree = actes.cree();
        actes.modifie(cree);
        assertThatThrownBy(() -> depot.modifier(cree.id(), 1, RulesetContent.CUMULS, "x", "bob", INSTANT, "m"))
                .isInstanceOf(RevisionDepasseeException.class)
                .hasMessage("Le brouillon " + cree.id() + " a changé\u00a0: vous avez lu la révision 1, il en est à"
                        + " la révision 2. Relisez-le, puis recommencez.");
        assertThat(depot.contenuDuBrouillon(cree.id()).fichier(RulesetContent.CUMULS))
                .isEqualTo("modifié");
        assertThat(depot.brouillon(cree.id()).orElseThrow().histoire()).hasSize(2);
    }

    @Test
    void a_change_to_a_file_that_is_not_there_is_refused_and_changes_nothing() {
        Brouillon cree = actes.cree();
        assertThatThrownBy(() -> depot.modifier(cree.id(), 1, "autre.dmn", "x", "bob", INSTANT, "m"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("autre.dmn");
        assertThat(depot.brouillon(cree.id())).contains(cree);
    }

    @Test
    void a_proposed_draft_cannot_be_changed() {
        Brouillon propose = actes.propose();
        assertThatThrownBy(() -> actes.modifie(propose))
                .isInstanceOf(EtapeImpossibleException.class)
                .hasMessage("Le brouillon " + propose.id() + " est proposé\u00a0: il ne peut pas être modifié."
                        + " Relisez-le pour voir où il en est.");
    }

    @ParameterizedTest
    @EnumSource(
            value = Etape.class,
            names = {"REFUS", "ABANDON"})
    void a_proposed_draft_can_end_without_a_version(Etape etape) {
        Brouillon propose = actes.propose();
        Brouillon fini = actes.avance(propose, etape);
        assertThat(fini.etat()).isEqualTo(etape == Etape.REFUS ? EtatBrouillon.REFUSEE : EtatBrouillon.ABANDONNEE);
        assertThat(fini.version()).isNull();
        assertThat(depot.contenuDuBrouillon(fini.id())).isEqualTo(LIVREE);
        assertThat(depot.versions()).hasSize(1);
    }

    @Test
    void a_draft_can_be_abandoned_before_it_is_proposed() {
        assertThat(actes.avance(actes.cree(), Etape.ABANDON).etat()).isEqualTo(EtatBrouillon.ABANDONNEE);
    }

    @Test
    void a_draft_can_be_neither_refused_nor_approved_before_it_is_proposed() {
        Brouillon cree = actes.cree();
        assertThatThrownBy(() -> actes.avance(cree, Etape.REFUS)).isInstanceOf(EtapeImpossibleException.class);
        assertThatThrownBy(() -> actes.approuve(cree)).isInstanceOf(EtapeImpossibleException.class);
        assertThat(depot.brouillon(cree.id())).contains(cree);
        assertThat(depot.horloge()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Etape.class,
            names = {"PROPOSITION", "REFUS", "ABANDON"})
    void a_draft_that_has_ended_stays_as_it_is(Etape etape) {
        Brouillon fini = actes.avance(actes.propose(), Etape.REFUS);
        assertThatThrownBy(() -> actes.avance(fini, etape)).isInstanceOf(EtapeImpossibleException.class);
        assertThatThrownBy(() -> actes.approuve(fini)).isInstanceOf(EtapeImpossibleException.class);
        assertThat(depot.brouillon(fini.id())).contains(fini);
    }

    @ParameterizedTest
    @EnumSource(
            value = Etape.class,
            names = {"CREATION", "MODIFICATION", "APPROBATION"})
    void a_step_that_has_a_method_of_its_own_is_not_taken_otherwise(Etape etape) {
        Brouillon propose = actes.propose();
        assertThatThrownBy(() -> actes.avance(propose, etape)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_approved_draft_is_the_next_version() {
        Brouillon modifie = actes.modifie(actes.cree());
        Brouillon propose = actes.avance(modifie, Etape.PROPOSITION);
        VersionPubliee publiee =
                depot.approuver(propose.id(), propose.revision(), DEMAIN, "chloé", INSTANT.plusSeconds(9), "conforme");
        RulesetContent attendu = LIVREE.avec(RulesetContent.CUMULS, "modifié");
        assertThat(publiee)
                .isEqualTo(new VersionPubliee(
                        2,
                        attendu.empreinte(),
                        LIVREE.guideDu(),
                        DEMAIN,
                        "Plafonds",
                        "pour PROPOSITION",
                        "anaïs",
                        "chloé",
                        INSTANT.plusSeconds(9),
                        propose.id(),
                        null));
        assertThat(depot.versions()).containsExactly(VERSION_1, publiee);
        assertThat(depot.contenu(publiee.empreinte())).isEqualTo(attendu);
        Brouillon approuve = depot.brouillon(propose.id()).orElseThrow();
        assertThat(approuve.etat()).isEqualTo(EtatBrouillon.APPROUVEE);
        assertThat(approuve.version()).isEqualTo(2);
    }

    @Test
    void a_proposal_that_has_moved_on_is_not_approved() {
        Brouillon propose = actes.propose();
        assertThatThrownBy(() -> depot.approuver(propose.id(), 1, DEMAIN, "chloé", INSTANT, "m"))
                .isInstanceOf(RevisionDepasseeException.class);
        assertThat(depot.versions()).hasSize(1);
    }

    @Test
    void the_history_tells_every_step_in_order_with_who_when_and_why() {
        Brouillon cree = depot.creer("t", 1, LIVREE, "anaïs", INSTANT, "un");
        depot.modifier(cree.id(), 1, RulesetContent.CUMULS, "x", "bob", INSTANT.plusSeconds(1), "deux");
        depot.avancer(cree.id(), 2, Etape.PROPOSITION, "anaïs", INSTANT.plusSeconds(2), "trois");
        depot.approuver(cree.id(), 3, DEMAIN, "chloé", INSTANT.plusSeconds(3), "quatre");
        Brouillon approuve = depot.brouillon(cree.id()).orElseThrow();
        assertThat(approuve.revision()).isEqualTo(4);
        assertThat(approuve.histoire())
                .containsExactly(
                        new Evenement(Etape.CREATION, 1, "anaïs", INSTANT, "un"),
                        new Evenement(Etape.MODIFICATION, 2, "bob", INSTANT.plusSeconds(1), "deux"),
                        new Evenement(Etape.PROPOSITION, 3, "anaïs", INSTANT.plusSeconds(2), "trois"),
                        new Evenement(Etape.APPROBATION, 4, "chloé", INSTANT.plusSeconds(3), "quatre"));
    }

    @Test
    void instants_are_kept_to_the_microsecond() {
        Instant precis = Instant.parse("2026-03-01T23:59:59.999999999Z");
        assertThat(depot.creer("t", 1, LIVREE, "a", precis, "m")
                        .histoire()
                        .get(0)
                        .instant())
                .isEqualTo("2026-03-01T23:59:59.999999Z");
    }

    @Test
    void contents_come_back_to_the_letter() {
        RulesetContent retors = LIVREE.avec(RulesetContent.CUMULS, "é\u0301 œ ’ \u00a0 😀\r\nà\rb\n\t\\ '\" %s ${x} \n")
                .avec(RulesetContent.SITUATIONS, "")
                .avec(RulesetContent.SCENARIOS, "0123456789abcdé".repeat(1 << 16));
        Brouillon cree = depot.creer("t", 1, retors, "a", INSTANT, "m");
        assertThat(depot.contenuDuBrouillon(cree.id())).isEqualTo(retors);
        Brouillon propose = actes.avance(cree, Etape.PROPOSITION);
        assertThat(depot.contenuDuBrouillon(cree.id())).isEqualTo(retors);
        assertThat(depot.contenu(actes.approuve(propose).empreinte())).isEqualTo(retors);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nul\0", "moitié \ud83d", "\ude00"})
    void a_text_that_cannot_be_kept_as_it_is_is_refused(String texte) {
        Brouillon cree = actes.cree();
        assertThatThrownBy(() -> depot.modifier(cree.id(), 1, RulesetContent.CUMULS, texte, "a", INSTANT, "m"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ne peut pas être enregistré");
        assertThat(depot.brouillon(cree.id())).contains(cree);
    }

    @Test
    void what_looks_like_sql_is_kept_as_it_is() {
        String retors = "'); delete from evenement; -- ? $1 {fn now()}";
        Brouillon cree = depot.creer(retors, 1, LIVREE, retors, INSTANT, retors);
        Brouillon modifie = depot.modifier(cree.id(), 1, RulesetContent.CUMULS, retors, retors, INSTANT, retors);
        assertThat(modifie.titre()).isEqualTo(retors);
        assertThat(modifie.histoire())
                .allSatisfy(evenement -> assertThat(List.of(evenement.auteur(), evenement.motif()))
                        .containsOnly(retors))
                .hasSize(2);
        assertThat(depot.contenuDuBrouillon(cree.id()).fichier(RulesetContent.CUMULS))
                .isEqualTo(retors);
        assertThatThrownBy(() -> depot.modifier(cree.id(), 2, retors, "x", "a", INSTANT, "m"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_clock_moves_when_a_version_is_published_or_called_off_and_then_only() {
        Brouillon cree = actes.cree();
        Brouillon propose = actes.avance(actes.modifie(cree), Etape.PROPOSITION);
        actes.avance(actes.propose(), Etape.REFUS);
        assertThat(depot.horloge()).isEqualTo(1);
        int numero = actes.approuve(propose).numero();
        assertThat(depot.horloge()).isEqualTo(2);
        depot.annuler(numero, "dan", INSTANT, "m");
        assertThat(depot.horloge()).isEqualTo(3);
    }

    @Test
    void a_version_can_be_called_off_until_it_comes_into_force_in_paris() {
        VersionPubliee publiee = actes.approuve(actes.propose());
        Instant derniere = Instant.parse("2026-03-01T22:59:59Z");
        VersionPubliee annulee = depot.annuler(publiee.numero(), "dan", derniere, "erreur");
        assertThat(annulee.annuleeLe()).isEqualTo(derniere);
        assertThat(depot.versions()).containsExactly(VERSION_1, annulee);
    }

    @Test
    void a_version_in_force_cannot_be_called_off() {
        VersionPubliee publiee = actes.approuve(actes.propose());
        assertThatThrownBy(() -> depot.annuler(publiee.numero(), "dan", Instant.parse("2026-03-01T23:00:00Z"), "m"))
                .isInstanceOf(EtapeImpossibleException.class)
                .hasMessage("La version 2 est en vigueur depuis le 02/03/2026\u00a0: elle ne peut plus être annulée."
                        + " Proposez un brouillon qui la remplace.");
        assertThat(depot.versions()).containsExactly(VERSION_1, publiee);
    }

    @Test
    void a_version_is_called_off_once() {
        VersionPubliee publiee = actes.approuve(actes.propose());
        depot.annuler(publiee.numero(), "dan", INSTANT, "m");
        assertThatThrownBy(() -> depot.annuler(publiee.numero(), "dan", INSTANT, "m"))
                .isInstanceOf(EtapeImpossibleException.class)
                .hasMessage("La version 2 est déjà annulée.");
        assertThat(depot.horloge()).isEqualTo(3);
    }

    @Test
    void the_number_of_a_version_that_was_called_off_is_not_used_again() {
        depot.annuler(actes.approuve(actes.propose()).numero(), "dan", INSTANT, "m");
        assertThat(actes.approuve(actes.propose()).numero()).isEqualTo(3);
    }

    @Test
    void drafts_are_listed_by_page_the_latest_first() {
        List<Brouillon> crees =
                IntStream.range(0, 5).mapToObj(i -> actes.cree()).toList();
        actes.modifie(crees.get(1));
        Page<Brouillon> deuxieme = depot.brouillons(2, 2);
        assertThat(deuxieme.elements())
                .extracting(Brouillon::id)
                .containsExactly(crees.get(2).id(), crees.get(1).id());
        assertThat(deuxieme.elements().get(1).histoire()).hasSize(2);
        assertThat(deuxieme.total()).isEqualTo(5);
        assertThat(depot.brouillons(3, 2).elements()).hasSize(1);
        assertThat(depot.brouillons(4, 2)).isEqualTo(new Page<>(List.of(), 4, 2, 5));
        assertThat(depot.brouillons(Integer.MAX_VALUE, Integer.MAX_VALUE).elements())
                .isEmpty();
    }

    @Test
    void what_does_not_exist_is_said_so() {
        assertThat(depot.brouillon(999_999)).isEmpty();
        assertThatThrownBy(() -> depot.contenuDuBrouillon(999_999)).isInstanceOf(IntrouvableException.class);
        assertThatThrownBy(() -> depot.contenu("abc")).isInstanceOf(IntrouvableException.class);
        assertThatThrownBy(() -> depot.annuler(999_999, "a", INSTANT, "m")).isInstanceOf(IntrouvableException.class);
        assertThatThrownBy(() -> depot.modifier(999_999, 1, RulesetContent.CUMULS, "x", "a", INSTANT, "m"))
                .isInstanceOf(IntrouvableException.class);
        assertThatThrownBy(() -> depot.approuver(999_999, 1, LocalDate.EPOCH, "a", INSTANT, "m"))
                .isInstanceOf(IntrouvableException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update contenu_fichier set texte = 'altéré' where nom = 'cumuls.drl'",
                "delete from contenu_fichier where nom = 'cumuls.drl'",
                "update contenu set guide_du = date '2020-01-01'"
            })
    void a_content_altered_behind_its_back_is_never_given_nor_published(String sql) throws SQLException {
        Brouillon propose = actes.propose();
        assertThat(alterer(List.of(sql))).isPositive();
        assertThatThrownBy(() -> depot.contenu(LIVREE.empreinte()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a été altéré dans la base");
        assertThatThrownBy(() -> depot.contenuDuBrouillon(propose.id())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> actes.approuve(propose)).isInstanceOf(IllegalStateException.class);
        assertThat(depot.versions()).hasSize(1);
    }

    @Test
    void replicas_that_start_together_publish_the_shipped_version_once() throws Exception {
        DataSource vide = autreSource();
        List<Object> issues = Ensemble.font(4, i -> {
            new JdbcDepot(vide).preparer(VERSION_1, LIVREE);
            return i;
        });
        assertThat(issues).containsExactly(0, 1, 2, 3);
        assertThat(new JdbcDepot(vide).versions()).containsExactly(VERSION_1);
        assertThat(new JdbcDepot(vide).horloge()).isEqualTo(1);
    }

    @Test
    void versions_approved_at_once_are_numbered_without_holes() throws Exception {
        List<Brouillon> proposes =
                IntStream.range(0, 8).mapToObj(i -> actes.propose()).toList();
        List<Object> issues =
                Ensemble.font(8, i -> actes.approuve(proposes.get(i)).numero());
        assertThat(issues).containsExactlyInAnyOrder(2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(depot.versions()).extracting(VersionPubliee::numero).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(depot.horloge()).isEqualTo(9);
    }

    @Test
    void a_draft_approved_by_several_at_once_is_one_version() throws Exception {
        Brouillon propose = actes.propose();
        List<Object> issues = Ensemble.font(8, i -> actes.approuve(propose));
        assertThat(issues).filteredOn(VersionPubliee.class::isInstance).hasSize(1);
        assertThat(issues)
                .filteredOn(EtapeImpossibleException.class::isInstance)
                .hasSize(7);
        assertThat(depot.versions()).hasSize(2);
    }

    @Test
    void of_those_who_change_the_same_revision_at_once_one_succeeds() throws Exception {
        Brouillon cree = actes.cree();
        List<Object> issues = Ensemble.font(8, i -> actes.modifie(cree));
        assertThat(issues).filteredOn(Brouillon.class::isInstance).hasSize(1);
        assertThat(issues)
                .filteredOn(RevisionDepasseeException.class::isInstance)
                .hasSize(7);
        assertThat(depot.brouillon(cree.id()).orElseThrow().histoire()).hasSize(2);
    }

    @Test
    void the_same_content_can_be_proposed_several_times_at_once() throws Exception {
        List<Brouillon> modifies =
                IntStream.range(0, 8).mapToObj(i -> actes.modifie(actes.cree())).toList();
        List<Object> issues = Ensemble.font(8, i -> actes.avance(modifies.get(i), Etape.PROPOSITION));
        assertThat(issues).allSatisfy(issue -> assertThat(issue).isInstanceOf(Brouillon.class));
        assertThat(depot.contenuDuBrouillon(modifies.get(7).id()))
                .isEqualTo(LIVREE.avec(RulesetContent.CUMULS, "modifié"));
    }

    private int alterer(List<String> ordres) throws SQLException {
        int lignes = 0;
        try (Connection connexion = source().getConnection();
                Statement requete = connexion.createStatement()) {
            for (String ordre : ordres) {
                lignes += requete.executeUpdate(ordre);
            }
        }
        return lignes;
    }

    @Test
    void a_draft_taken_up_again_is_a_copy_that_remembers_where_it_comes_from() {
        Brouillon cree = depot.creer("t", 1, LIVREE, "anaïs", INSTANT, "un");
        Brouillon repris = depot.reprendre(cree.id(), "basile", INSTANT, "deux");
        assertThat(repris.reprisDe()).isEqualTo(cree.id());
        assertThat(repris.auteurs()).containsExactly("basile");
        assertThat(depot.contenuDuBrouillon(repris.id())).isEqualTo(LIVREE);
    }
}
