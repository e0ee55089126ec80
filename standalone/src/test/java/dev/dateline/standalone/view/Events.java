package dev.dateline.standalone.view;

import dev.dateline.schemas.avro.EventDate;
import dev.dateline.schemas.avro.Evidence;
import dev.dateline.schemas.avro.NewsEvent;
import dev.dateline.schemas.avro.Participant;
import dev.dateline.schemas.avro.Place;
import dev.dateline.schemas.avro.Toll;
import dev.dateline.schemas.serde.OwnRecords;
import java.util.List;

/** Events for tests. */
public final class Events {
    static {
        OwnRecords.trust();
    }

    private Events() {}

    /** An event with everything told, and the word {@code trigger} of its sentence as what names it. */
    public static NewsEvent.Builder told(String sentence, String trigger) {
        int at = sentence.indexOf(trigger);
        int start = sentence.codePointCount(0, at);
        int offset = 40;
        return NewsEvent.newBuilder()
                .setEventId("e1")
                .setVersion(1)
                .setChange("CREATED")
                .setStoryId("s1")
                .setArticleId("a1")
                .setUrl("https://news.example/harbour")
                .setSource("news.example")
                .setType("ASSAULT")
                .setMode("aerial")
                .setContexts(List.of())
                .setQuad(4)
                .setStatus("ACTUAL")
                .setActor(new Participant("the army", "Army of Atland", "ATL", "MIL", 0, 8))
                .setRecipient(new Participant("rebels", null, null, "REB", 20, 26))
                .setLocation(new Place("Port Ash", "Port Ash", 1.0, 2.0, 7L, "ATL", null, "CITY", 5.0, 30, 38))
                .setDate(new EventDate("on Monday", "2026-11-02", "2026-11-02", "DAY", "RELATIVE"))
                .setKilled(new Toll(2, 2))
                .setEvidence(new Evidence(
                        sentence,
                        3,
                        offset,
                        offset + sentence.codePointCount(0, sentence.length()),
                        offset + start,
                        offset + start + trigger.codePointCount(0, trigger.length())))
                .setConfidence(0.8)
                .setCoder("test");
    }
}
