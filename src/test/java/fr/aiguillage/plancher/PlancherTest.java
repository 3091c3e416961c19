package fr.aiguillage.plancher;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.Source;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import fr.aiguillage.Ampleur;
import fr.aiguillage.DemandesDesScenarios;
import fr.aiguillage.decision.Aiguilleur;
import fr.aiguillage.decision.Decision;
import fr.aiguillage.decision.LigneDeclenchee;
import fr.aiguillage.decision.Mesure;
import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.decision.Seuil;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.publication.Livraison;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The tables and the same guide in plain Java answer alike, on demands at random and on those of all scenarios. */
class PlancherTest {

    private static final long GRAINE = Ampleur.graine();
    private static final int FORMES = 400;
    private static final int DEMANDES_PAR_FORME = Ampleur.de(25, 250);
    private static final int LIGNES_POUR_CENT = 97;

    /** As in the service: without it the engine makes a trace of every step. */
    private static final List<Logger> MOTEUR =
            Stream.of("org.kie", "org.drools").map(Logger::getLogger).toList();

    private final Ruleset ruleset = Livraison.RULESET;
    private final Set<String> declenchees = ConcurrentHashMap.newKeySet();

    @BeforeAll
    static void quiet() {
        MOTEUR.forEach(logger -> logger.setLevel(Level.WARNING));
    }

    @Test
    void the_floor_has_the_figures_of_the_table() {
        for (Acte acte : Acte.values()) {
            for (Seuil seuil : ruleset.seuils(acte)) {
                if (seuil.mesure() != Mesure.AUCUNE) {
                    String constante = acte + "_" + seuil.code();
                    assertThat(figure(constante))
                            .as(
                                    "La ligne %s de «\u00a0Seuils\u00a0» dit %s\u00a0: écrivez-le aussi dans %sSeuils.java, constante %s",
                                    seuil.ligne().ligne(), seuil.limite().toPlainString(), Desaccord.SOURCES, constante)
                            .isEqualByComparingTo(seuil.limite());
                }
            }
        }
    }

    @Test
    void thousands_of_demands_at_random_get_the_same_answer() {
        Optional<Desaccord> desaccord = IntStream.range(0, FORMES)
                .parallel()
                .boxed()
                .flatMap(this::desaccords)
                .findFirst();
        desaccord.ifPresent(
                trouve -> fail("Graine %d. %s", GRAINE, trouve.reduit(ruleset).enMots()));
        lignesAtteintes();
    }

    @Test
    void the_demands_of_all_scenarios_get_the_same_answer() {
        DemandesDesScenarios.de(Livraison.CONTENU)
                .forEach(demande -> Desaccord.sur(demande, ruleset).ifPresent(desaccord -> fail(desaccord.enMots())));
    }

    @Test
    void the_floor_owes_nothing_to_what_it_is_held_against() {
        Set<String> valeurs = Set.of(
                "Anniversaire",
                "Certitude",
                "CodeSeuil",
                "Conduite",
                "DevoirDeConseil",
                "Paiement",
                "Plafond",
                "Position",
                "Selfcare");
        DescribedPredicate<JavaClass> valeur = DescribedPredicate.describe(
                "a plain value of a decision",
                classe -> classe.getPackageName().equals("fr.aiguillage.decision")
                        && valeurs.contains(
                                classe.getBaseComponentType().getName().split("[.$]")[3]));
        classes()
                .that(DescribedPredicate.describe("stand in the floor", PlancherTest::duPlancher))
                .should()
                .onlyDependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(
                                "java..", "fr.aiguillage.demande..", "fr.aiguillage.plancher..")
                        .or(valeur))
                .check(new ClassFileImporter().importPackages("fr.aiguillage.plancher"));
    }

    private static boolean duPlancher(JavaClass classe) {
        String fichier = classe.getSource().flatMap(Source::getFileName).orElseThrow();
        return Files.exists(Path.of(Desaccord.SOURCES, fichier));
    }

    /** {@code null} when the floor has none of that name. */
    private static BigDecimal figure(String constante) {
        return Stream.of(Seuils.class.getDeclaredFields())
                .filter(champ -> champ.getName().equals(constante))
                .findFirst()
                .map(PlancherTest::lire)
                .orElse(null);
    }

    private static BigDecimal lire(Field champ) {
        try {
            return (BigDecimal) champ.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private Stream<Desaccord> desaccords(int rang) {
        Acte acte = Acte.values()[rang % Acte.values().length];
        DemandesAuHasard demandes = new DemandesAuHasard(GRAINE + rang, acte, ruleset);
        return Stream.generate(demandes::suivante)
                .limit(DEMANDES_PAR_FORME)
                .map(this::decider)
                .flatMap(Optional::stream);
    }

    private Optional<Desaccord> decider(Demande demande) {
        Decision decision = Aiguilleur.decider(demande, ruleset);
        decision.explication().forEach(ligne -> declenchees.add(nom(ligne)));
        return Desaccord.sur(demande, decision);
    }

    private void lignesAtteintes() {
        Set<String> manquantes = new TreeSet<>();
        ruleset.lignes().forEach(ligne -> manquantes.add(nom(ligne)));
        int toutes = manquantes.size();
        manquantes.removeAll(declenchees);
        int atteintes = toutes - manquantes.size();
        System.out.printf(
                "Plancher\u00a0: graine %d, %d demandes, %d lignes atteintes sur %d, manquent %s%n",
                GRAINE, FORMES * DEMANDES_PAR_FORME, atteintes, toutes, manquantes);
        assertThat(100 * atteintes / toutes)
                .as("rows that the demands reach, in per cent of %d; they miss %s", toutes, manquantes)
                .isGreaterThanOrEqualTo(LIGNES_POUR_CENT);
    }

    private static String nom(LigneDeclenchee ligne) {
        return ligne.table() + " " + ligne.ligne();
    }
}
