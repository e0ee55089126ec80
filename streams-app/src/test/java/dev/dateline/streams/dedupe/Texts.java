package dev.dateline.streams.dedupe;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Made-up articles: a story has a vocabulary of its own among common words, so that two stories share words but hardly a sequence. */
final class Texts {
    private static final int SENTENCES_A_PARAGRAPH = 3;

    private Texts() {}

    /** Paragraphs of a story. */
    static List<String> story(int seed, int paragraphs) {
        Random random = new Random(seed);
        List<String> made = new ArrayList<>();
        for (int i = 0; i < paragraphs; i++) {
            made.add(paragraph(seed, random));
        }
        return made;
    }

    static String paragraph(int seed, Random random) {
        List<String> words = new ArrayList<>();
        for (int sentence = 0; sentence < SENTENCES_A_PARAGRAPH; sentence++) {
            for (int word = 0; word < 14; word++) {
                words.add(
                        random.nextInt(3) == 0
                                ? "topic" + seed + "x" + random.nextInt(12)
                                : "common" + random.nextInt(300));
            }
            words.add("said " + (2 + random.nextInt(90)) + " people.");
        }
        return String.join(" ", words);
    }

    static TextSketch sketch(List<String> paragraphs) {
        return TextSketch.of(String.join("\n\n", paragraphs));
    }

    /** Every n-th word put another way. */
    static List<String> reworded(List<String> paragraphs, int every) {
        return paragraphs.stream()
                .map(paragraph -> {
                    String[] words = paragraph.split(" ", -1);
                    for (int i = every - 1; i < words.length; i += every) {
                        words[i] = "other" + i;
                    }
                    return String.join(" ", words);
                })
                .collect(Collectors.toList());
    }

    @SafeVarargs
    static List<String> joined(List<String>... parts) {
        List<String> all = new ArrayList<>();
        for (List<String> part : parts) {
            all.addAll(part);
        }
        return all;
    }
}
