package dev.dateline.extract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** The walls between the packages: pure, without a clock, and no two know each other. */
@AnalyzeClasses(packages = "dev.dateline.extract", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {
    private static final String ROOT = "dev.dateline.extract";

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule elementsKnowNoArticles = noClasses()
            .that()
            .resideInAPackage(ROOT + ".dom")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".content", ROOT + ".linked", ROOT + ".meta", ROOT + ".align");

    @ArchTest
    static final ArchRule formKnowsNoData = noClasses()
            .that()
            .resideInAPackage(ROOT + ".content")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".linked", ROOT + ".meta");

    @ArchTest
    static final ArchRule dataKnowNoElements = noClasses()
            .that()
            .resideInAPackage(ROOT + ".linked")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".dom", ROOT + ".content");

    @ArchTest
    static final ArchRule nobodyReadsTheClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);
}
