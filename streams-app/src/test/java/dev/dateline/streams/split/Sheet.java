package dev.dateline.streams.split;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A page being written, together with what a splitter should find in it. */
final class Sheet {
    /** An article as it should be found. */
    static final class Gold {
        private Optional<String> headline = Optional.empty();
        private final List<String> paragraphs = new ArrayList<>();
        private final Set<String> captions = new HashSet<>();

        Optional<String> headline() {
            return headline;
        }

        List<String> paragraphs() {
            return paragraphs;
        }

        Set<String> captions() {
            return captions;
        }

        String body() {
            return String.join("\n\n", paragraphs);
        }
    }

    private final List<String> lines = new ArrayList<>();
    private final List<Gold> articles = new ArrayList<>();
    private final Set<String> widgets = new HashSet<>();

    String body() {
        return String.join("\n", lines);
    }

    List<Gold> articles() {
        return articles;
    }

    Set<String> widgets() {
        return widgets;
    }

    boolean begun() {
        return !articles.isEmpty();
    }

    /** All that is printed from here on belongs to a further article. */
    Sheet article() {
        articles.add(new Gold());
        return this;
    }

    Sheet blank(int count) {
        for (int i = 0; i < count; i++) {
            lines.add("");
        }
        return this;
    }

    /** Blank lines between two articles, none above the first. */
    Sheet between(int count) {
        return blank(begun() ? count : 0);
    }

    /** A line that may stay or go: a byline, a date. */
    Sheet print(String line) {
        lines.add(line);
        return this;
    }

    /** A line that belongs to no article's body. */
    Sheet widget(String line) {
        widgets.add(line);
        return print(line);
    }

    Sheet headline(String line) {
        last().headline = Optional.of(line);
        return print(line);
    }

    Sheet caption(String line) {
        last().captions.add(line);
        return print(line);
    }

    Sheet paragraph(String line) {
        last().paragraphs.add(line);
        return print(line);
    }

    /** A headline behind a time of day. */
    Sheet named(String time, String line) {
        last().headline = Optional.of(line);
        return print(time + line);
    }

    /** A paragraph behind a time of day. */
    Sheet opened(String time, String line) {
        last().paragraphs.add(line);
        return print(time + line);
    }

    Sheet indented(String line) {
        last().paragraphs.add(line);
        return print("    " + line);
    }

    /** A paragraph broken at a width. */
    Sheet wrapped(String paragraph, int width) {
        last().paragraphs.add(paragraph);
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ", -1)) {
            if (line.length() + 1 + word.length() > width) {
                print(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        return print(line.toString());
    }

    /** Paragraphs and, if wanted, sub-headlines, each followed by so many blank lines. */
    Sheet text(Story story, int gap, boolean subs) {
        for (Story.Line line : story.lines()) {
            if (subs || !line.sub()) {
                paragraph(line.text()).blank(gap);
            }
        }
        return this;
    }

    private Gold last() {
        return articles.get(articles.size() - 1);
    }
}
