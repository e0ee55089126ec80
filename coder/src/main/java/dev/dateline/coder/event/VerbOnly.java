package dev.dateline.coder.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Forms that are verbs whatever the tagger says ({@code verb-only.txt}, and irregular pasts).
 *
 * @param finite finite forms of verbs that are never nouns
 * @param gerunds -ing forms of verbs that are hardly ever nouns
 */
record VerbOnly(Set<String> finite, Set<String> gerunds) {
    /** Irregular pasts that are common nouns or adjectives too. */
    private static final Set<String> OTHER_WORDS = Set.of(
            "shot", "left", "felt", "found", "saw", "rose", "lay", "bore", "bound", "lost", "led", "burned", "burnt",
            "meant");

    VerbOnly {
        finite = Set.copyOf(finite);
        gerunds = Set.copyOf(gerunds);
    }

    static VerbOnly load(FrameLexicon lexicon) {
        Set<String> finite = new HashSet<>(lexicon.forms().irregularPasts());
        finite.removeAll(OTHER_WORDS);
        Set<String> gerunds = new HashSet<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(VerbOnly.class.getResourceAsStream("verb-only.txt"), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line ->
                            List.of(line.strip().split(" +", -1)).forEach(verb -> add(verb, lexicon, finite, gerunds)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new VerbOnly(finite, gerunds);
    }

    /** A verb in its base form, or one form of it alone. */
    private static void add(String verb, FrameLexicon lexicon, Set<String> finite, Set<String> gerunds) {
        if (verb.endsWith("ed")) {
            finite.add(verb);
        } else if (verb.endsWith("ing")) {
            gerunds.add(verb);
        } else {
            for (Map.Entry<String, VerbForms.Form> form :
                    lexicon.forms().of(verb).entrySet()) {
                if (form.getValue() == VerbForms.Form.ING && lexicon.verbOnly(form.getKey())) {
                    gerunds.add(form.getKey());
                } else if (form.getValue() != VerbForms.Form.BASE && form.getValue() != VerbForms.Form.ING) {
                    finite.add(form.getKey());
                }
            }
        }
    }
}
