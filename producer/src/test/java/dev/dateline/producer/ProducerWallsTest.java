package dev.dateline.producer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.dateline.producer", importOptions = DoNotIncludeTests.class)
class ProducerWallsTest {

    @ArchTest
    static final ArchRule readingKnowsNoKafka = noClasses()
            .that()
            .resideInAPackage("..producer.page..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.kafka..");

    @ArchTest
    static final ArchRule bytesKnowNoPages = noClasses()
            .that()
            .resideInAnyPackage("..producer.html..", "..producer.warc..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.kafka..", "dev.dateline.schemas..", "..producer.page..", "dev.dateline.producer");

    @ArchTest
    static final ArchRule readingKnowsNoPublishing = noClasses()
            .that()
            .resideInAPackage("..producer.page..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.dateline.producer");

    @ArchTest
    static final ArchRule feedsKnowNoKafka = noClasses()
            .that()
            .resideInAnyPackage("..producer.feed..", "..producer.fetch..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "dev.dateline.schemas.avro..");

    @ArchTest
    static final ArchRule fetchingKnowsNeitherFeedsNorPages = noClasses()
            .that()
            .resideInAPackage("..producer.fetch..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..producer.feed..", "..producer.page..", "..producer.html..");

    @ArchTest
    static final ArchRule onlyFetchingAsksTheWeb = noClasses()
            .that()
            .resideOutsideOfPackage("..producer.fetch..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.hc..", "java.net.http..");

    @ArchTest
    static final ArchRule nothingAsksTheClock = noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");
}
