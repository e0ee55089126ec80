package dev.dateline.streams;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The walls between the packages. Steps meet in the topology alone; what they hand each other stands in flow, fault and split. */
@AnalyzeClasses(packages = "dev.dateline.streams", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {
    private static final String ROOT = "dev.dateline.streams";
    private static final String[] STEPS = {ROOT + ".page", ROOT + ".dedupe", ROOT + ".code", ROOT + ".merge"};

    @ArchTest
    static final ArchRule stepsDoNotImportEachOther = slices().assignedFrom(new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass type) {
                    return List.of(STEPS).contains(type.getPackageName())
                            ? SliceIdentifier.of(type.getPackageName())
                            : SliceIdentifier.ignore();
                }

                @Override
                public String getDescription() {
                    return "steps";
                }
            })
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule noStepKnowsTheTopology = noClasses()
            .that()
            .resideInAnyPackage(ROOT + ".(*)..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT);

    @ArchTest
    static final ArchRule whatFlowsKnowsNoStep = noClasses()
            .that()
            .resideInAnyPackage(ROOT + ".flow", ROOT + ".fault", ROOT + ".split")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(STEPS);

    @ArchTest
    static final ArchRule splitKnowsNothingOfTheRest = noClasses()
            .that()
            .resideInAPackage(ROOT + ".split")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", ROOT + ".flow", ROOT + ".fault");

    @ArchTest
    static final ArchRule rulesKnowNoKafka = noClasses()
            .that(simpleNameEndingWith("Rule").or(simpleNameEndingWith("Codec")))
            .or()
            .haveSimpleName("StoryGraph")
            .or()
            .haveSimpleName("TextIndex")
            .or()
            .haveSimpleName("TextSketch")
            .or()
            .haveSimpleName("Outcome")
            .or()
            .haveSimpleName("Ledger")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.apache.kafka..", "org.slf4j.."));

    @ArchTest
    static final ArchRule onlyTheAppReadsTheClock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(DatelineStreams.class.getName())
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule processorsAndFormatsStayInTheirPackages = classes()
            .that(simpleNameEndingWith("Processor").or(simpleNameEndingWith("Format")))
            .and()
            .areTopLevelClasses()
            .should()
            .bePackagePrivate();
}
