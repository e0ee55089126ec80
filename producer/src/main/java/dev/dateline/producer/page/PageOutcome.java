package dev.dateline.producer.page;

import dev.dateline.schemas.DeadLetter;
import dev.dateline.schemas.avro.ScrapedPage;
import java.nio.ByteBuffer;
import java.util.function.Function;

/** What became of one page of the input: it could be read, or it was rejected with a reason. Immutable. */
public sealed interface PageOutcome {

    /** What dead letters of this module call their stage. */
    String STAGE = "produce";

    /** Applies the one function or the other. */
    <T> T fold(Function<Ok, T> ok, Function<Rejected, T> rejected);

    /**
     * A page that can be published.
     *
     * @param page the page; its texts hold no lone surrogate and no control character but tab and line feed
     * @param origin file and line, such as {@code file:folder/pages.jsonl:12}
     */
    record Ok(ScrapedPage page, String origin) implements PageOutcome {
        @Override
        public <T> T fold(Function<Ok, T> ok, Function<Rejected, T> rejected) {
            return ok.apply(this);
        }
    }

    /**
     * Input that holds no page that could be published.
     *
     * @param letter stage {@code produce}, the reason, what is wrong and where
     * @param key the page's URL where it could be read, else the letter's origin
     * @param raw the input's bytes, or their beginning where they are many; empty where they were not read
     */
    record Rejected(DeadLetter letter, String key, ByteBuffer raw) implements PageOutcome {
        public Rejected {
            raw = raw.asReadOnlyBuffer();
        }

        /** A copy of the input's bytes. */
        public byte[] rawBytes() {
            byte[] bytes = new byte[raw.remaining()];
            raw.duplicate().get(bytes);
            return bytes;
        }

        @Override
        public <T> T fold(Function<Ok, T> ok, Function<Rejected, T> rejected) {
            return rejected.apply(this);
        }
    }
}
