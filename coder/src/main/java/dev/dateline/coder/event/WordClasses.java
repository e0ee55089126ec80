package dev.dateline.coder.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Kinds of things, "vessel" or "structure", with their words: {@code classes.tsv}. Immutable, safe for all threads. */
final class WordClasses {
    private static final String FILE = "classes.tsv";
    private static final Pattern NAMED = Pattern.compile("\\{([a-z-]+)}");

    /** One copy of the packaged classes. */
    static final WordClasses PACKAGED = load();

    private final Map<String, List<String>> words;

    private WordClasses(Map<String, List<String>> words) {
        this.words = Map.copyOf(words);
    }

    /** The words of a class in the singular; none where there is no such class. */
    List<String> words(String name) {
        return words.getOrDefault(name, List.of());
    }

    /**
     * A phrase with each word of the class that it names, in singular and plural; the phrase alone where it names none.
     *
     * @throws IllegalArgumentException where there is no such class
     */
    List<String> spelled(String phrase) {
        Matcher named = NAMED.matcher(phrase);
        if (!named.find()) {
            return List.of(phrase);
        }
        if (words(named.group(1)).isEmpty()) {
            throw new IllegalArgumentException("no class of words: " + named.group());
        }
        List<String> spellings = new ArrayList<>();
        for (String word : words(named.group(1))) {
            spellings.add(phrase.replace(named.group(), word));
            spellings.add(phrase.replace(named.group(), VerbForms.plural(word)));
        }
        return spellings;
    }

    private static WordClasses load() {
        Map<String, List<String>> words = new HashMap<>();
        FrameFiles.lines(FILE, cells -> {
            if (cells.length != 2) {
                throw new IllegalArgumentException("want name, words; got " + cells.length + " cells");
            }
            words.put(cells[0], List.of(cells[1].split(",", -1)));
        });
        return new WordClasses(words);
    }
}
