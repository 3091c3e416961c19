package fr.aiguillage;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;

/** The walls between the packages, as a table of contents. */
@AnalyzeClasses(packages = "fr.aiguillage", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String JDK = "java..";
    private static final String DEMANDE = "fr.aiguillage.demande..";
    private static final String DECISION = "fr.aiguillage.decision..";
    private static final String SCENARIO = "fr.aiguillage.scenario..";
    private static final String PUBLICATION = "fr.aiguillage.publication..";
    private static final String[] CORE = {DEMANDE, DECISION, SCENARIO, PUBLICATION};

    @ArchTest
    static final ArchRule demande_knows_only_the_jdk = classes()
            .that()
            .resideInAPackage(DEMANDE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(DEMANDE, JDK)
            .because("what is asked depends on nothing");

    @ArchTest
    static final ArchRule decision_knows_only_what_is_asked = classes()
            .that()
            .resideInAPackage(DECISION)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(DECISION, DEMANDE, JDK)
            .because("a decision is a function of the demand and of a rule set");

    @ArchTest
    static final ArchRule scenario_knows_only_demands_and_decisions = classes()
            .that()
            .resideInAPackage(SCENARIO)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(SCENARIO, DECISION, DEMANDE, JDK)
            .because("a scenario says what should happen, whatever decides");

    @ArchTest
    static final ArchRule publication_knows_only_the_core = classes()
            .that()
            .resideInAPackage(PUBLICATION)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(PUBLICATION, SCENARIO, DECISION, DEMANDE, JDK)
            .because("storage and compilation are behind ports");

    @ArchTest
    static final ArchRule only_drools_knows_kie = noClasses()
            .that()
            .resideOutsideOfPackages("fr.aiguillage.drools..", "fr.aiguillage.regles..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kie..", "org.drools..")
            .because("the engine can be replaced without touching anything but its adapter");

    @ArchTest
    static final ArchRule adapters_do_not_know_each_other = slices().matching("fr.aiguillage.(drools|storage|api)..")
            .should()
            .notDependOnEachOther()
            .because("adapters meet in wiring only");

    @ArchTest
    static final ArchRule settings_are_found_by_their_name = classes()
            .that()
            .areAnnotatedWith(io.smallrye.config.ConfigMapping.class)
            .should()
            .haveSimpleNameEndingWith("Config")
            .because("docs/reglages.md is written from the classes of that name");

    @ArchTest
    static final ArchRule nobody_knows_wiring = noClasses()
            .that()
            .resideOutsideOfPackage("fr.aiguillage.wiring..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("fr.aiguillage.wiring..")
            .because("the parts are put together in one place");

    @ArchTest
    static final ArchRule the_core_reads_no_clock_and_no_chance = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class, java.util.Random.class, java.util.concurrent.ThreadLocalRandom.class)
            .orShould()
            .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                    com.tngtech.archunit.core.domain.properties.HasName.Predicates.name("now")))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(Math.class, "random")
            .because("a decision can be replayed");

    @ArchTest
    static void the_walls_stand_on_packages_that_exist(com.tngtech.archunit.core.domain.JavaClasses classes) {
        for (String wall :
                new String[] {"demande", "decision", "scenario", "publication", "drools", "storage", "api", "wiring"}) {
            org.assertj.core.api.Assertions.assertThat(classes.stream().map(JavaClass::getPackageName))
                    .as("a wall around a package that does not exist holds nothing")
                    .anyMatch(name -> name.startsWith("fr.aiguillage." + wall));
        }
    }
}
