package dev.dateline.extract.dom;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Reads class names and ids by the packaged list {@code hints.txt}. Safe for all threads. */
final class HintWords {
    static final HintWords PACKAGED = load("/dev/dateline/extract/hints.txt");

    private static final int MOST_WORDS = 12;

    /** Names that begin so tell under what an article is filed: tag-newsletter is no newsletter. */
    private static final Set<String> FILED = Set.of("tag", "category", "cat", "term");

    /** Values that are remembered: some two megabytes at most. */
    private static final int MOST_KNOWN = 16_384;

    private static final int LONGEST_KNOWN = 120;

    /** Hints of names that hold a word. */
    private final Map<String, Integer> single = new HashMap<>();

    /** Hints of names that are just so. */
    private final Map<String, Integer> whole = new HashMap<>();

    /** By their first word: hints of names that hold several words. */
    private final Map<String, List<Phrase>> several = new HashMap<>();

    private record Phrase(List<String> others, int hint) {}

    private final Map<String, Integer> known = new ConcurrentHashMap<>();

    private HintWords() {}

    /** Hints of an attribute's value: of all names in it. Remembered for as many values as fit: sites say the same on every page. */
    int of(String value) {
        if (value.isEmpty()) {
            return 0;
        }
        Integer hints = known.get(value);
        if (hints == null) {
            hints = read(value);
            if (known.size() < MOST_KNOWN && value.length() < LONGEST_KNOWN) {
                known.put(value, hints);
            }
        }
        return hints;
    }

    private int read(String value) {
        int hints = 0;
        int from = 0;
        List<String> words = new ArrayList<>();
        for (int i = 0; i <= value.length(); i++) {
            if (i == value.length() || value.charAt(i) <= ' ') {
                if (i > from && i - from < 80) {
                    words.clear();
                    split(value, from, i, words);
                    hints |= of(words) | whole.getOrDefault(value.substring(from, i), 0);
                }
                from = i + 1;
            }
        }
        return Hint.EMBED.in(hints) ? hints & ~Hint.SHARE.bit() : hints;
    }

    private int of(List<String> words) {
        if (words.size() > 1 && FILED.contains(words.get(0))) {
            return 0;
        }
        int hints = 0;
        for (String word : words) {
            hints |= single.getOrDefault(word, 0);
            List<Phrase> phrases = several.get(word);
            if (phrases != null) {
                for (Phrase phrase : phrases) {
                    if (words.containsAll(phrase.others)) {
                        hints |= phrase.hint;
                    }
                }
            }
        }
        return hints;
    }

    /** Cuts a name at marks, digits and capitals. */
    private static void split(String name, int start, int end, List<String> words) {
        int from = start;
        for (int i = start; i <= end && words.size() < MOST_WORDS; i++) {
            boolean letter = i < end && Character.isLetter(name.charAt(i));
            boolean hump = letter
                    && i > from
                    && Character.isUpperCase(name.charAt(i))
                    && !Character.isUpperCase(name.charAt(i - 1));
            if (!letter || hump) {
                if (i > from) {
                    words.add(name.substring(from, i).toLowerCase(Locale.ROOT));
                }
                from = hump ? i : i + 1;
            }
        }
    }

    private static HintWords load(String resource) {
        HintWords hints = new HintWords();
        int current = 0;
        for (String line : text(resource).lines().toList()) {
            if (line.startsWith("[")) {
                current = Hint.valueOf(line.substring(1, line.indexOf(']'))).bit();
            } else if (!line.isBlank() && !line.startsWith("%")) {
                for (String name : line.split(",", -1)) {
                    hints.add(name.strip(), current);
                }
            }
        }
        return hints;
    }

    private void add(String name, int hint) {
        if (name.startsWith("=")) {
            whole.merge(name.substring(1), hint, (a, b) -> a | b);
            return;
        }
        String[] words = name.split("\\s*\\+\\s*", -1);
        if (words.length == 1) {
            single.merge(name, hint, (a, b) -> a | b);
            return;
        }
        List<String> others = List.of(words).subList(1, words.length);
        several.computeIfAbsent(words[0], first -> new ArrayList<>()).add(new Phrase(others, hint));
    }

    private static String text(String resource) {
        try (InputStream in = HintWords.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " is unreadable", e);
        }
    }
}
