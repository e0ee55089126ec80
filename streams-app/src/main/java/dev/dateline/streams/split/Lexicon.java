package dev.dateline.streams.split;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The packaged word lists of {@code words.txt}. Immutable, safe for all threads. */
final class Lexicon {
    private static final Map<String, Set<String>> SECTIONS = read();

    static final Set<String> DATE_MARKS = section("date mark");
    static final Set<String> DATE_WORDS = section("date");
    static final Set<String> WEEKDAYS = section("weekday");
    static final Set<String> AGO = section("ago");
    static final Set<String> AGENCIES = section("agency");
    static final Set<String> CREDITS = section("credit");
    static final Set<String> CREDIT_WORDS = section("credit word");
    static final Set<String> CAPTION_BEGINNINGS = section("caption");
    static final Set<String> BYLINE_BEGINNINGS = section("byline");
    static final Set<String> BYLINE_WORDS = section("byline word");
    static final Set<String> OFFICES = section("office");
    static final Set<String> CONTINUATIONS = section("continuation");
    static final Set<String> ARTICLES = section("article");
    static final Set<String> STOP_WORDS = section("stop");
    static final Set<String> LIVE = section("live");
    static final Set<String> ROUND_UPS = section("round-up");

    private Lexicon() {}

    private static Set<String> section(String name) {
        Set<String> words = SECTIONS.get(name);
        if (words == null) {
            throw new IllegalStateException("words.txt has no section " + name);
        }
        return Set.copyOf(words);
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> sections = new HashMap<>();
        Set<String> current = new HashSet<>();
        for (String line : text().lines().toList()) {
            if (line.startsWith("[")) {
                current = sections.computeIfAbsent(line.substring(1, line.length() - 1), name -> new HashSet<>());
            } else if (!line.isBlank() && !line.startsWith("%")) {
                for (String word : line.split(",", -1)) {
                    current.add(word.strip());
                }
            }
        }
        return sections;
    }

    private static String text() {
        try (InputStream in = Lexicon.class.getResourceAsStream("words.txt")) {
            if (in == null) {
                throw new IllegalStateException("words.txt is missing on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("words.txt is unreadable", e);
        }
    }
}
