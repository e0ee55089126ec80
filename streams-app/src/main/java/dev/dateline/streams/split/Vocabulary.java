package dev.dateline.streams.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of a page's lines as numbers: content words of four letters or more cut to their first six, and short names in capitals.
 * Cutting stands for stemming and works in many languages; in scripts without blanks each two characters stand for a word. Not thread-safe while it is built; then immutable.
 */
final class Vocabulary {
    private static final int STEM = 6;

    /** Added to the number of words of a line when shares of them are taken. */
    static final double CAUTION = 1.5;

    /** The shortest word counted is a name of two capitals; a mark stands behind it. */
    private static final int SHORTEST_WITH_BLANK = 3;

    /** Scripts without capitals, from here on, have words of two letters that are no names. */
    private static final char INDIAN_AND_ARABIC = '\u0590';

    private static final char FIRST_ARABIC = '\u0600';

    private static final char LAST_ARABIC = '\u06FF';

    private final List<int[]> lines = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private int[] counts = new int[256];

    static Vocabulary of(List<PageLine> page) {
        Vocabulary vocabulary = new Vocabulary();
        for (PageLine line : page) {
            boolean text = line.is(LineKind.TEXT) || line.headlineLike();
            vocabulary.lines.add(text ? vocabulary.read(line.text(), line.is(LineKind.TEXT)) : new int[0]);
        }
        return vocabulary;
    }

    /** Words of a line in order, each as its number. */
    int[] words(int line) {
        return lines.get(line);
    }

    /** How often a word stands in the page's paragraphs. */
    int count(int word) {
        return counts[word];
    }

    int size() {
        return numbers.size();
    }

    /** Share of a line's words that stand in the lines from (inclusive) to (exclusive), less for a line of few words. */
    double shareFoundIn(int line, int from, int to) {
        int[] words = lines.get(line);
        int found = 0;
        for (int word : words) {
            found += stands(word, from, to) ? 1 : 0;
        }
        return found / (words.length + CAUTION);
    }

    /** The different words of the first paragraphs from a line on. */
    int[] distinct(List<PageLine> page, int from, int paragraphs) {
        int[] found = new int[64];
        int size = 0;
        int left = paragraphs;
        for (int i = from; i < page.size() && left > 0; i++) {
            if (page.get(i).is(LineKind.TEXT)) {
                left--;
                for (int word : lines.get(i)) {
                    if (size == found.length) {
                        found = Arrays.copyOf(found, 2 * size);
                    }
                    found[size++] = word;
                }
            }
        }
        return Arrays.stream(found, 0, size).distinct().toArray();
    }

    private boolean stands(int word, int from, int to) {
        for (int i = from; i < to; i++) {
            for (int other : lines.get(i)) {
                if (other == word) {
                    return true;
                }
            }
        }
        return false;
    }

    private int[] read(String text, boolean counted) {
        int[] words = new int[text.length() / SHORTEST_WITH_BLANK + 1];
        int size = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!LineShape.letter(text.charAt(i))) {
                continue;
            }
            boolean unspaced = LineShape.unspaced(text.charAt(i));
            int end = unspaced ? Math.min(text.length(), i + 2) : end(text, i);
            String word = text.substring(i, end);
            String lower = unspaced ? word : lower(word);
            if (unspaced ? pair(word) : content(word, lower)) {
                int number = number(lower);
                counts[number] += counted ? 1 : 0;
                if (size == words.length) {
                    words = Arrays.copyOf(words, 2 * size);
                }
                words[size++] = number;
            }
            i = unspaced ? i : end - 1;
        }
        return Arrays.copyOf(words, size);
    }

    /** Where a word of a script with blanks ends. */
    private static int end(String text, int from) {
        int end = from + 1;
        while (end < text.length() && LineShape.letter(text.charAt(end)) && !LineShape.unspaced(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Two characters of a script without blanks stand for a word; Hiragana are its endings and particles. */
    private static boolean pair(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!LineShape.unspaced(c) || c >= '\u3040' && c <= '\u309F') {
                return false;
            }
        }
        return word.length() == 2;
    }

    private static boolean content(String word, String lower) {
        if (word.length() >= 4) {
            return !Lexicon.STOP_WORDS.contains(lower);
        }
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return false;
            }
        }
        return word.length() > 2 || word.length() > 1 && word.charAt(0) < INDIAN_AND_ARABIC;
    }

    private int number(String lower) {
        String stem = lower.length() > STEM ? lower.substring(0, STEM) : lower;
        Integer known = numbers.putIfAbsent(stem, numbers.size());
        if (known != null) {
            return known;
        }
        if (numbers.size() > counts.length) {
            counts = Arrays.copyOf(counts, 2 * counts.length);
        }
        return numbers.size() - 1;
    }

    private static String lower(String word) {
        char first = word.charAt(0);
        return first >= FIRST_ARABIC && first <= LAST_ARABIC ? withoutArticle(word) : word.toLowerCase(Locale.ROOT);
    }

    /** An Arabic word without "and", "with", "for" and "the" written together with it. */
    private static String withoutArticle(String word) {
        int from = word.length() > 4 && "وبلفك".indexOf(word.charAt(0)) >= 0 && word.charAt(1) == 'ا' ? 1 : 0;
        boolean article = word.length() > from + 4 && word.startsWith("ال", from);
        return article ? word.substring(from + 2) : word;
    }
}
