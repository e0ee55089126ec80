package dev.dateline.schemas.versions;

import dev.dateline.schemas.avro.ActorEntry;
import dev.dateline.schemas.avro.Alert;
import dev.dateline.schemas.avro.AlertRule;
import dev.dateline.schemas.avro.Article;
import dev.dateline.schemas.avro.EventDate;
import dev.dateline.schemas.avro.Evidence;
import dev.dateline.schemas.avro.GazetteerEntry;
import dev.dateline.schemas.avro.NewsEvent;
import dev.dateline.schemas.avro.Participant;
import dev.dateline.schemas.avro.Place;
import dev.dateline.schemas.avro.ScrapedPage;
import dev.dateline.schemas.avro.SourceItem;
import dev.dateline.schemas.avro.SourceState;
import dev.dateline.schemas.avro.Toll;
import dev.dateline.schemas.avro.TollClaim;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;

/** One record of each kind with every field filled in, of which golden bytes are made. */
final class Samples {
    private static final Instant PUBLISHED = Instant.parse("2024-03-05T06:07:08.009Z");
    private static final Instant FETCHED = Instant.parse("2024-03-05T07:00:00Z");

    private Samples() {}

    /** By the name of the record. */
    static Map<String, SpecificRecord> all() {
        Map<String, SpecificRecord> samples = new TreeMap<>();
        for (SpecificRecord sample : List.of(page(), article(), event(), alert(), rule(), place(), actor(), source())) {
            samples.put(sample.getSchema().getName(), sample);
        }
        return samples;
    }

    private static ScrapedPage page() {
        return ScrapedPage.newBuilder()
                .setUrl("https://news.example/a?b=1")
                .setSource("News Example")
                .setFetchedAt(FETCHED)
                .setPublishedAt(PUBLISHED)
                .setTitle("Bridge – “opened” | News Example")
                .setContentType("text/plain")
                .setBody("Bridge “opened”\n\nThe bridge was opened on Monday. 🌉\n")
                .setLanguage("en")
                .build();
    }

    private static Article article() {
        return Article.newBuilder()
                .setArticleId("a1-2")
                .setUrl("https://news.example/a?b=1")
                .setSource("News Example")
                .setPosition(1)
                .setHeadline("Bridge “opened”")
                .setByline("By a reporter")
                .setCaptions(List.of("The bridge", "The river"))
                .setBody("The bridge was opened on Monday. 🌉")
                .setPublishedAt(PUBLISHED)
                .setFetchedAt(FETCHED)
                .setLanguage("en")
                .setSection("World")
                .setStoryId("s1")
                .setVerdict("COPY")
                .setDuplicateOf("a1")
                .setSimilarity(0.875)
                .build();
    }

    private static NewsEvent event() {
        return NewsEvent.newBuilder()
                .setEventId("e1")
                .setVersion(3)
                .setChange("MERGED")
                .setSupersededBy("e0")
                .setReason("told twice")
                .setStoryId("s1")
                .setArticleId("a1")
                .setUrl("https://news.example/a?b=1")
                .setSource("News Example")
                .setPublishedAt(PUBLISHED)
                .setType("ASSAULT")
                .setMode("aerial")
                .setContexts(List.of("military", "territory"))
                .setCameoRoot("19")
                .setQuad(4)
                .setIntensity(-9.5)
                .setStatus("ACTUAL")
                .setHistorical(true)
                .setAttributedTo("the ministry")
                .setActor(new Participant("the army", "Army of Exampleland", "XKX", "MIL", 4, 12))
                .setRecipient(new Participant("villagers", null, null, "CVL", 20, 29))
                .setLocation(new Place(
                        "Exampleton", "Exampleton", 41.25, 44.5, 123456L, "XKX", "North", "CITY", 5.0, 33, 43))
                .setDate(new EventDate("on Monday", "2024-03-04", "2024-03-04", "DAY", "RELATIVE"))
                .setKilled(new Toll(2, 2))
                .setInjured(new Toll(10, 19))
                .setArrested(new Toll(1, 3))
                .setEvidence(new Evidence("The army hit villagers near Exampleton on Monday.", 2, 0, 49, 9, 12))
                .setMentions(4)
                .setSources(2)
                .setConfidence(0.75)
                .setCoder("coder 0.1.0")
                .setClaims(List.of(new TollClaim("killed", 2, 2, "the mayor", "a1", "Example Times", PUBLISHED)))
                .build();
    }

    private static Alert alert() {
        return Alert.newBuilder()
                .setAlertId("al1")
                .setRuleId("r1")
                .setStoryId("s1")
                .setFiredAt(PUBLISHED)
                .setState("NEW")
                .setSeverity("WARNING")
                .setTitle("3 assaults in Exampleton")
                .setEventIds(List.of("e1", "e2", "e3"))
                .setCount(3)
                .build();
    }

    private static AlertRule rule() {
        return AlertRule.newBuilder()
                .setRuleId("r1")
                .setName("Assaults")
                .setEnabled(false)
                .setSeverity("WARNING")
                .setTypes(List.of("ASSAULT"))
                .setModes(List.of("aerial"))
                .setStatuses(List.of("ACTUAL", "ATTEMPTED"))
                .setActorCountries(List.of("FRA"))
                .setActorSectors(List.of("MIL"))
                .setRecipientCountries(List.of("DEU"))
                .setRecipientSectors(List.of("CVL"))
                .setPlaceCountries(List.of("BEL"))
                .setPlaceAdm1("Flanders")
                .setLatitude(51.0)
                .setLongitude(4.5)
                .setRadiusKm(25.0)
                .setMinKilled(1)
                .setMinIntensity(5.0)
                .setMinSources(2)
                .setThreshold(3)
                .setWindowMinutes(60)
                .setMuteMinutes(30)
                .build();
    }

    private static GazetteerEntry place() {
        return GazetteerEntry.newBuilder()
                .setId("camp-example")
                .setName("Camp Example")
                .setAliases(List.of("Example Camp", "Mukhayyam Example"))
                .setDemonyms(List.of("Exampler"))
                .setKind("site")
                .setLatitude(41.25)
                .setLongitude(44.5)
                .setRadiusKm(2.5)
                .setCountry("GEO")
                .setAdm1("Kakheti")
                .setPopulation(12000)
                .setGeonamesId(123456L)
                .setSource("survey of 2024")
                .build();
    }

    private static ActorEntry actor() {
        return ActorEntry.newBuilder()
                .setId("example-front")
                .setKind("ORGANISATION")
                .setName("Example Front")
                .setAliases(List.of("EF", "=Front"))
                .setCountry("GEO")
                .setSector("REB")
                .setOffice("none")
                .setFrom("2024-03")
                .setUntil("2025")
                .setSource("its own statement")
                .build();
    }

    private static SourceState source() {
        return SourceState.newBuilder()
                .setSource("https://news.example/feed.xml")
                .setKind("RSS")
                .setName("News Example")
                .setPosition(123456789L)
                .setWithin(4096L)
                .setFinished(true)
                .setEtag("\"abc\"")
                .setLastModified("Tue, 05 Mar 2024 06:07:08 GMT")
                .setSeen(List.of("item-1", "item-2"))
                .setLastSuccessAt(FETCHED)
                .setLastFailureAt(PUBLISHED)
                .setNextDueAt(FETCHED.plusSeconds(900))
                .setFailures(2)
                .setHealth("OK")
                .setDetail("the server answered 503")
                .setPages(40L)
                .setRejected(3L)
                .setSkipped(7L)
                .setAddress("https://www.news.example/feed.xml")
                .setNewestAt(PUBLISHED)
                .setRestUntil(FETCHED.plusSeconds(300))
                .setPending(List.of(SourceItem.newBuilder()
                        .setLink("https://news.example/3")
                        .setGuid("item-3")
                        .setPublishedAt(PUBLISHED)
                        .setTitle("Ferry to the Outer Islands Runs Again")
                        .setLanguage("en")
                        .setAttempts(1)
                        .setNotBefore(FETCHED.plusSeconds(4))
                        .build()))
                .build();
    }
}
