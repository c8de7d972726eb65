package nl.cyberwerkbank;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

import nl.cyberwerkbank.explain.Article;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

/// Holds the house as `src/docs/architecture.md` draws it. Every rule says why it stands.
@AnalyzeClasses(packages = "nl.cyberwerkbank", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] DOMAIN = {
        "nl.cyberwerkbank.explain..",
        "nl.cyberwerkbank.client..",
        "nl.cyberwerkbank.product..",
        "nl.cyberwerkbank.acceptance..",
        "nl.cyberwerkbank.rating..",
        "nl.cyberwerkbank.policy..",
        "nl.cyberwerkbank.claim..",
        "nl.cyberwerkbank.quote..",
        "nl.cyberwerkbank.market..",
        "nl.cyberwerkbank.riskscan..",
        "nl.cyberwerkbank.conditions..",
        "nl.cyberwerkbank.dossier.."
    };

    @ArchTest
    static final ArchRule ARROWS_POINT_DOWN =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .withOptionalLayers(true)
                    .layer("main")
                    .definedBy("nl.cyberwerkbank")
                    .layer("fronts")
                    .definedBy("..ui..", "..cli..")
                    .layer("services")
                    .definedBy("..store..", "..document..", "..exchange..")
                    .layer("dossier")
                    .definedBy("nl.cyberwerkbank.dossier..")
                    .layer("work")
                    .definedBy("nl.cyberwerkbank.quote..", "..market..", "..riskscan..", "..conditions..")
                    .layer("decisions")
                    .definedBy("..acceptance..", "..rating..", "..policy..", "..claim..")
                    .layer("facts")
                    .definedBy("..product..", "..client..")
                    .layer("words")
                    .definedBy("..explain..")
                    .whereLayer("main")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("fronts")
                    .mayOnlyBeAccessedByLayers("main")
                    .whereLayer("services")
                    .mayOnlyBeAccessedByLayers("main", "fronts")
                    .whereLayer("dossier")
                    .mayOnlyBeAccessedByLayers("main", "fronts", "services")
                    .whereLayer("work")
                    .mayOnlyBeAccessedByLayers("main", "fronts", "services", "dossier")
                    .whereLayer("decisions")
                    .mayOnlyBeAccessedByLayers("main", "fronts", "services", "dossier", "work")
                    .whereLayer("facts")
                    .mayOnlyBeAccessedByLayers("main", "fronts", "services", "dossier", "work", "decisions")
                    .because("a rule must be readable without the screens, files and documents that use it");

    @ArchTest
    static void tiersDoNotImportEachOther(JavaClasses all) {
        for (String tier :
                new String[] {
                    "(store|document|exchange)", "(market|riskscan|conditions)", "(acceptance|rating|policy|claim)"
                }) {
            String[] names = tier.replaceAll("[()]", "").split("\\|");
            for (String from : names) {
                for (String to : names) {
                    if (!from.equals(to)) {
                        noClasses()
                                .that()
                                .resideInAPackage("nl.cyberwerkbank." + from + "..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("nl.cyberwerkbank." + to + "..")
                                .allowEmptyShould(true)
                                .because("neighbours that know each other become one")
                                .check(all);
                    }
                }
            }
        }
    }

    @ArchTest
    static final ArchRule THE_WALL =
            noClasses()
                    .that()
                    .resideInAPackage("..riskscan..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("..acceptance..", "..rating..")
                    .allowEmptyShould(true)
                    .because("FAQ-01 promises the client that the risk scan has no influence on acceptance or premium");

    @ArchTest
    static final ArchRule THE_WALL_FROM_THE_OTHER_SIDE =
            noClasses()
                    .that()
                    .resideInAnyPackage("..acceptance..", "..rating..", "nl.cyberwerkbank.quote..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("..riskscan..")
                    .because("FAQ-01 promises the client that the risk scan has no influence on acceptance or premium");

    @ArchTest
    static final ArchRule NO_RISK_SCAN_BY_ANY_NAME =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "..acceptance..", "..rating..", "..client..", "..product..", "nl.cyberwerkbank.quote..")
                    .should()
                    .haveSimpleNameContaining("RiskScan")
                    .because("no score of the scan may reach a decision or a premium, under any name");

    @ArchTest
    static final ArchRule TOOLKIT_IN_UI_ONLY =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..ui..")
                    .and()
                    .resideOutsideOfPackage("nl.cyberwerkbank")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx..", "atlantafx..", "org.controlsfx..")
                    .because("the command line and the tests of rules run without a toolkit");

    @ArchTest
    static final ArchRule LISTS_TO_READ_ARE_KEPT =
            noMethods()
                    .should(
                            new ArchCondition<>("wrap an observable list anew at each call") {
                                @Override
                                public void check(JavaMethod method, ConditionEvents events) {
                                    method.getMethodCallsFromSelf().stream()
                                            .filter(call ->
                                                    call.getTarget().getName().startsWith("unmodifiableObservable"))
                                            .forEach(call ->
                                                    events.add(
                                                            SimpleConditionEvent.satisfied(
                                                                    method, call.getDescription())));
                                }
                            })
                    .because(
                            "the list behind knows its wrapper weakly: who listens to one that nobody keeps goes deaf");

    @ArchTest
    static final ArchRule SQL_IN_STORE_ONLY =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..store..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.sql..", "org.sqlite..")
                    .because("the database library can then be replaced in one place");

    @ArchTest
    static final ArchRule NO_CLOCK_BELOW_THE_FRONTS =
            noClasses()
                    .that()
                    .resideInAnyPackage(DOMAIN)
                    .should()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(ZonedDateTime.class, "now")
                    .orShould()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(Clock.class)
                    .because("a decision made today must come out the same when it is looked at in five years");

    @ArchTest
    static final ArchRule DOMAIN_LOGS_NOTHING =
            noClasses()
                    .that()
                    .resideInAnyPackage(DOMAIN)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.slf4j..", "java.util.logging..")
                    .because("what the domain knows is a client's, and a log is nobody's");

    @ArchTest
    static final ArchRule CRITERIA_CITE_THEIR_ARTICLE =
            classes()
                    .that()
                    .implement("nl.cyberwerkbank.acceptance.Criterion")
                    .and()
                    .areNotEnums()
                    .and()
                    .areNotAnonymousClasses()
                    .should()
                    .beAnnotatedWith(Article.class)
                    .because("every decision names the article it rests on");

    @ArchTest
    static final ArchRule NO_CYCLES_BETWEEN_PACKAGES =
            SlicesRuleDefinition.slices()
                    .matching("nl.cyberwerkbank.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("a cycle is one package that pretends to be two");

    @ArchTest
    static final ArchRule NO_NAMELESS_NAMES =
            noClasses()
                    .should()
                    .haveSimpleNameEndingWith("Utils")
                    .orShould()
                    .haveSimpleNameEndingWith("Helper")
                    .orShould()
                    .haveSimpleNameEndingWith("Manager")
                    .orShould()
                    .haveSimpleNameEndingWith("Impl")
                    .because("a class that cannot be named has no single task");
}
