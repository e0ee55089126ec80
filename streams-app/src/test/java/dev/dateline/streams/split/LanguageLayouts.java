package dev.dateline.streams.split;

import java.util.List;
import java.util.Random;

/** A few layouts for pages in any language. */
enum LanguageLayouts {
    ONE_BLANK_LINE,
    NO_BLANK_LINE,
    THREE_BLANK_LINES,
    HEADLINE_TWICE,
    BYLINE_AND_DATE,
    TEASERS,
    WIRE,
    LIVE;

    boolean bare() {
        return this == ONE_BLANK_LINE || this == NO_BLANK_LINE;
    }

    /** Writes a page of some stories. */
    void write(Sheet s, Random random, Tongue tongue, List<Story> stories) {
        int minutes = 600 + random.nextInt(60);
        if (this == LIVE) {
            s.widget(tongue.live()).blank(1);
        }
        for (Story a : stories) {
            switch (this) {
                case ONE_BLANK_LINE ->
                    s.article().headline(a.headline()).blank(1).text(a, 1, false);
                case NO_BLANK_LINE -> s.article().headline(a.headline()).text(a, 0, false);
                case THREE_BLANK_LINES ->
                    s.between(2).article().headline(a.headline()).blank(1).text(a, 1, false);
                case HEADLINE_TWICE ->
                    s.between(1)
                            .article()
                            .headline(a.headline())
                            .widget(tongue.widget())
                            .print(a.headline())
                            .blank(1)
                            .text(a, 1, false);
                case BYLINE_AND_DATE ->
                    s.article()
                            .headline(a.headline())
                            .print(tongue.by())
                            .print(tongue.date())
                            .blank(1)
                            .text(a, 1, false);
                case TEASERS -> {
                    if (s.begun()) {
                        s.widget(tongue.more()).blank(1);
                        tongue.teasers().forEach(teaser -> s.widget(teaser).blank(1));
                    }
                    s.article()
                            .headline(a.headline())
                            .print(tongue.date())
                            .blank(1)
                            .text(a, 1, false);
                }
                case WIRE -> {
                    s.article().paragraph(tongue.wire() + a.paragraphs().get(0)).blank(1);
                    a.paragraphs().stream().skip(1).forEach(p -> s.paragraph(p).blank(1));
                }
                case LIVE -> {
                    minutes += 7 + random.nextInt(50);
                    s.article().widget("%02d:%02d".formatted(minutes / 60, minutes % 60));
                    s.headline(a.headline()).blank(1).text(a.shortened(2), 1, false);
                }
            }
        }
    }
}
