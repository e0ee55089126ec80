package dev.dateline.standalone.run;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.schemas.DeadLetter;
import dev.dateline.schemas.avro.Article;
import dev.dateline.schemas.avro.NewsEvent;
import dev.dateline.streams.fault.Ledger;
import java.io.IOException;

/** Takes what came of a run, record by record, in whatever order it comes. */
public interface RunOutput {
    /** An article, published for the first time or with another label. */
    void article(Article article) throws IOException;

    /** A version of an event; versions of one event come in their order. */
    void event(NewsEvent event) throws IOException;

    /**
     * A dead letter.
     *
     * @param key the record's key as text
     * @param line the letter as JSON
     */
    void letter(DeadLetter letter, String key, ObjectNode line) throws IOException;

    /** All is there. */
    void finish(Ledger ledger) throws IOException;
}
