package dev.dateline.streams.split;

import java.util.List;
import java.util.Random;

/**
 * A way in which scrapes glue articles.
 *
 * @param kind what kind of glue
 * @param name what is special
 * @param held whether no weight was set by it
 * @param writer writes a page of some stories
 */
record Layout(Kind kind, String name, boolean held, Writer writer) {
    enum Kind {
        /** Repetition, bylines, dates, separators, three blank lines. */
        MARKED,
        /** One blank line or none. */
        BARE,
        SCROLL,
        LIVE,
        WIRE
    }

    /** Writes a page of some stories in one layout. */
    @FunctionalInterface
    interface Writer {
        void write(Sheet sheet, Random random, List<Story> stories);
    }

    /** Writes one story; what stands before it in its page is written already. */
    @FunctionalInterface
    interface One {
        void write(Sheet sheet, Random random, Story story);
    }

    static Layout tuned(Kind kind, String name, Writer writer) {
        return new Layout(kind, name, false, writer);
    }

    static Layout held(Kind kind, String name, Writer writer) {
        return new Layout(kind, name, true, writer);
    }

    /** The same form for each story, so many blank lines more between them. */
    static Writer each(int between, One one) {
        return (sheet, random, stories) -> {
            for (Story story : stories) {
                sheet.between(between).article();
                one.write(sheet, random, story);
            }
        };
    }

    static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    @Override
    public String toString() {
        return kind + " " + name;
    }
}
