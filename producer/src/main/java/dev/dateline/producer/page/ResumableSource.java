package dev.dateline.producer.page;

import dev.dateline.schemas.avro.SourceState;
import java.util.Optional;

/** Somewhere pages come from that can be gone on with in the middle, such as an archive. */
public interface ResumableSource {

    /** Where pages go, and how far they reach. */
    interface Sink {
        /** A page or a rejection. */
        void accept(PageOutcome outcome);

        /** All that was accepted so far is covered by this state. */
        void mark(SourceState state);
    }

    /** Identity of the source: the same in every process and every place. */
    String source();

    /** What people call it. */
    String name();

    /**
     * Reads all pages behind a state, in order, on the caller's thread, and marks after each how far it has come. Broken input is an outcome and
     * never an exception; what the sink throws goes through and ends the reading.
     *
     * @param from the state that was marked last, by whatever process; empty: from the beginning
     */
    void forEach(Optional<SourceState> from, Sink sink);
}
