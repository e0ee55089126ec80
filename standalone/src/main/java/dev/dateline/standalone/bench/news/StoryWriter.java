package dev.dateline.standalone.bench.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Writes the paragraphs of a story from its number alone, so that a copy of it can be written without keeping it. Immutable. */
final class StoryWriter {
    private static final int NAMES = 25;
    /** Part of the words that are names of the story's own. */
    private static final double NAMED = .12;
    /** Sentences with a figure in them. */
    private static final double FIGURES = .25;

    private final Words words = new Words();

    /** Its headline. */
    String headline(long story) {
        List<String> names = names(story);
        SplittableRandom random = new SplittableRandom(story);
        StringBuilder headline = new StringBuilder();
        for (int i = 0; i < 7; i++) {
            headline.append(i == 0 ? "" : " ").append(capital(word(random, names, .4)));
        }
        return headline.toString();
    }

    /**
     * Its paragraphs, some 350 words.
     *
     * @param figures are greater by this than those of the story's first text
     */
    List<String> paragraphs(long story, int figures) {
        int number = 6 + new SplittableRandom(~story).nextInt(4);
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            paragraphs.add(paragraph(story, i, figures));
        }
        return paragraphs;
    }

    /** One of its paragraphs, or another where it has not so many. */
    String paragraph(long story, int index, int figures) {
        List<String> names = names(story);
        SplittableRandom random = new SplittableRandom(story * 31 + index + 1);
        StringBuilder text = new StringBuilder();
        for (int sentences = 2 + random.nextInt(2); sentences > 0; sentences--) {
            boolean figure = random.nextDouble() < FIGURES;
            int last = 11 + random.nextInt(14);
            for (int i = 0; i <= last; i++) {
                String word = figure && i == last / 2
                        ? Integer.toString(2 + random.nextInt(900) + figures)
                        : word(random, names, NAMED);
                text.append(i == 0 ? capital(word) : word).append(i == last ? ". " : " ");
            }
        }
        return text.toString().strip();
    }

    private String word(SplittableRandom random, List<String> names, double named) {
        return random.nextDouble() < named ? names.get(random.nextInt(NAMES)) : words.any(random);
    }

    private List<String> names(long story) {
        SplittableRandom random = new SplittableRandom(story ^ 0x5DEECE66DL);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < NAMES; i++) {
            names.add(capital(words.rare(random)));
        }
        return names;
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
