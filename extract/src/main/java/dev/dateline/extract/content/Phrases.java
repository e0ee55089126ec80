package dev.dateline.extract.content;

import dev.dateline.extract.dom.Passage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Lines that sites put between the paragraphs of all their articles, in many languages: the packaged list {@code phrases.txt}. Immutable. */
final class Phrases {
    static final Phrases PACKAGED = read("/dev/dateline/extract/phrases.txt");

    /** A line that begins like one of the list is one up to so many words. */
    private static final int LONGEST = 30;

    private static final int LONGEST_BEGINNING = 45;
    private static final int LONGEST_HEADING = 8;

    private final Set<String> whole = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Set<String> inside = new HashSet<>();
    private final Set<String> afterwords = new HashSet<>();

    private Phrases() {}

    boolean boilerplate(Passage passage) {
        if (passage.words() > LONGEST) {
            return false;
        }
        String lower = passage.text().toLowerCase(Locale.ROOT);
        if (passage.words() == 0 || whole.contains(stripped(lower))) {
            return true;
        }
        return begins(lower) || passage.linked() > 0 && inside.stream().anyMatch(lower::contains);
    }

    /** Whether a short line is the heading of what follows an article: about its author, comments, other articles. */
    boolean afterword(Passage passage) {
        return passage.words() <= LONGEST_HEADING
                && (passage.heading() > 0 || passage.strong() > 0.8)
                && afterwords.stream().anyMatch(passage.text().toLowerCase(Locale.ROOT)::startsWith);
    }

    private boolean begins(String lower) {
        int most = Math.min(lower.length(), LONGEST_BEGINNING);
        for (int end = 1; end <= most; end++) {
            boolean word = end == lower.length()
                    || !Character.isLetterOrDigit(lower.charAt(end))
                    || !Character.isLetterOrDigit(lower.charAt(end - 1));
            if (word && beginnings.contains(lower.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && !Character.isLetterOrDigit(text.codePointAt(from))) {
            from = text.offsetByCodePoints(from, 1);
        }
        while (to > from && !Character.isLetterOrDigit(text.codePointBefore(to))) {
            to = text.offsetByCodePoints(to, -1);
        }
        return text.substring(from, to);
    }

    private static Phrases read(String resource) {
        Phrases phrases = new Phrases();
        for (String line : text(resource).lines().map(String::strip).toList()) {
            if (line.endsWith("…")) {
                phrases.beginnings.add(line.substring(0, line.length() - 1).strip());
            } else if (line.startsWith("*")) {
                phrases.inside.add(line.substring(1));
            } else if (line.startsWith("#")) {
                phrases.afterwords.add(line.substring(1));
            } else if (!line.isEmpty() && !line.startsWith("%")) {
                phrases.whole.add(line);
            }
        }
        return phrases;
    }

    private static String text(String resource) {
        try (InputStream in = Phrases.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " is unreadable", e);
        }
    }
}
