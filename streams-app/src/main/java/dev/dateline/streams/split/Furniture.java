package dev.dateline.streams.split;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The lines of a page that belong to no article: "TT", "Share", "Read more", "Advertisement". The patterns stand in {@code furniture.txt}.
 * Immutable, safe for all threads.
 */
final class Furniture {
    /** What a furniture line tells about the lines around it. */
    enum Kind {
        /** Nothing but that it goes out. */
        FURNITURE,
        /** Headline-like lines behind it advertise other articles. */
        TEASERS,
        /** It is a teaser itself. */
        TEASER,
        /** Another article follows. */
        NEXT
    }

    /** A longer line is text, whatever its first words are. */
    private static final int LONGEST = 240;

    /** One copy of the packaged patterns. */
    static final Furniture PACKAGED = packaged();

    private final Map<String, Kind> lines;
    private final Map<String, Map<String, Kind>> beginnings;

    private Furniture(Map<String, Kind> lines, Map<String, Map<String, Kind>> beginnings) {
        this.lines = lines;
        this.beginnings = beginnings;
    }

    /** What kind of furniture a line is; empty for text. */
    Optional<Kind> kind(String line) {
        if (line.length() > LONGEST || line.isBlank()) {
            return Optional.empty();
        }
        String key = key(line);
        if (key.isEmpty()) {
            return Optional.of(Kind.FURNITURE);
        }
        Kind whole = lines.get(key);
        if (whole != null) {
            return Optional.of(whole);
        }
        for (Map.Entry<String, Kind> beginning :
                beginnings.getOrDefault(firstWord(key), Map.of()).entrySet()) {
            if (key.startsWith(beginning.getKey())) {
                return Optional.of(beginning.getValue());
            }
        }
        return Optional.empty();
    }

    private static Furniture packaged() {
        try (InputStream in = Furniture.class.getResourceAsStream("furniture.txt")) {
            if (in == null) {
                throw new IllegalStateException("furniture.txt is missing on the class path");
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("furniture.txt is unreadable", e);
        }
    }

    private static Furniture read(List<String> patterns) {
        Map<String, Kind> lines = new HashMap<>();
        Map<String, Map<String, Kind>> beginnings = new HashMap<>();
        Kind kind = Kind.FURNITURE;
        for (String pattern : patterns) {
            if (pattern.isBlank() || pattern.startsWith("%")) {
                continue;
            }
            if (pattern.startsWith("[")) {
                kind = Kind.valueOf(pattern.substring(1, pattern.length() - 1).toUpperCase(Locale.ROOT));
            } else if (pattern.endsWith("*")) {
                String beginning = pattern.substring(0, pattern.length() - 1);
                beginnings
                        .computeIfAbsent(firstWord(beginning), word -> new HashMap<>())
                        .put(beginning, kind);
            } else {
                lines.put(key(pattern), kind);
            }
        }
        return new Furniture(Map.copyOf(lines), Map.copyOf(beginnings));
    }

    private static String firstWord(String key) {
        int end = 0;
        while (end < key.length() && (LineShape.letter(key.charAt(end)) || Character.isDigit(key.charAt(end)))) {
            end++;
        }
        return key.substring(0, end);
    }

    /** Lower case, numbers as #, no symbols at either end, single blanks. */
    private static String key(String line) {
        String text = (ascii(line) ? line : Normalizer.normalize(line, Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                if (key.length() == 0 || key.charAt(key.length() - 1) != '#') {
                    key.append('#');
                }
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
                    key.append(' ');
                }
            } else {
                key.append(c == '’' || c == '‘' ? '\'' : c);
            }
        }
        int from = 0;
        while (from < key.length() && !word(key.codePointAt(from))) {
            from += Character.charCount(key.codePointAt(from));
        }
        int to = key.length();
        while (to > from && !word(key.codePointBefore(to))) {
            to -= Character.charCount(key.codePointBefore(to));
        }
        return key.substring(from, to);
    }

    /** ASCII is its own Unicode form. */
    private static boolean ascii(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static boolean word(int c) {
        return Character.isLetterOrDigit(c) || c == '#' || c == '©' || c < 0x10000 && LineShape.letter((char) c);
    }
}
