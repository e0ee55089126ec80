package dev.dateline.coder.event;

import dev.dateline.coder.text.Sentence;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Mends part-of-speech tags where the lexicon knows better than the tagger: finite forms of verbs that are never nouns
 * ({@code verb-only.txt}), and nouns that are never verbs. Immutable, thread-safe.
 */
final class TagRepair {
    private final FrameLexicon lexicon;
    private final Set<String> finite = new HashSet<>();

    TagRepair(FrameLexicon lexicon) {
        this.lexicon = lexicon;
        VerbForms forms = VerbForms.load();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(TagRepair.class.getResourceAsStream("verb-only.txt"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    for (String verb : line.strip().split(" +", -1)) {
                        for (Map.Entry<String, VerbForms.Form> form :
                                forms.of(verb).entrySet()) {
                            if (form.getValue() != VerbForms.Form.BASE && form.getValue() != VerbForms.Form.ING) {
                                finite.add(form.getKey());
                            }
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tags, mended; the given array is not touched. */
    String[] mend(Sentence sentence, String[] tags) {
        String[] mended = tags.clone();
        for (int i = 0; i < mended.length; i++) {
            String norm = sentence.token(i).norm();
            boolean name = sentence.token(i).capitalised() && i > 0;
            if ((mended[i].equals("NOUN") || mended[i].equals("PROPN") && !name) && finite.contains(norm)) {
                mended[i] = "VERB";
            } else if (mended[i].equals("VERB")
                    && lexicon.nounOnly(norm)
                    && (i == 0 || !sentence.token(i - 1).is("to"))) {
                mended[i] = "NOUN";
            }
        }
        return mended;
    }
}
