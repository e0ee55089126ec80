package dev.dateline.coder.event;

import dev.dateline.coder.text.Sentence;
import dev.dateline.coder.text.WordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Verb frames with a noun of their own, told in the passive with the noun first: {@code lift * sanctions} as "the sanctions on Peru were lifted".
 * Filled while the lexicon loads, then only read.
 */
final class PassiveFrames {
    private static final Set<String> PARTICLES = WordSet.of("up off out down back over in on away");

    /** A frame by its noun: the words of the noun in order, and its verb's particle or an empty string. */
    private record Told(Frame frame, String particle, List<String> noun, int head) {}

    private final Map<String, Map<String, List<Told>>> byVerb = new HashMap<>();
    private final Map<String, Set<String>> byNoun = new HashMap<>();

    /** Takes a frame in, if it is a verb, at most a particle, a gap and a noun. */
    void add(Frame frame, FramePhrase phrase, Map<String, VerbForms.Form> forms) {
        List<String> words = phrase.words();
        int nounHead = phrase.headOfObject();
        int gap = words.indexOf("*");
        boolean fits = gap > 0 && gap <= 2 && gap == words.lastIndexOf("*") && nounHead > gap;
        String particle = gap == 2 ? words.get(1) : "";
        if (!fits || !particle.isEmpty() && !PARTICLES.contains(particle)) {
            return;
        }
        List<String> noun = List.copyOf(words.subList(gap + 1, words.size()));
        Told told = new Told(frame, particle, noun, nounHead - gap - 1);
        forms.forEach((form, kind) -> {
            if (kind == VerbForms.Form.PARTICIPLE || kind == VerbForms.Form.PAST_OR_PARTICIPLE) {
                byVerb.computeIfAbsent(form, unknown -> new HashMap<>())
                        .computeIfAbsent(noun.get(told.head), unknown -> new ArrayList<>())
                        .add(told);
                byNoun.computeIfAbsent(noun.get(told.head), unknown -> new HashSet<>())
                        .add(form);
            }
        });
    }

    /** Whether a sentence has the words of such a frame, the noun first: soon told, for it needs no parts of speech. */
    boolean possible(Sentence sentence) {
        Set<String> verbs = new HashSet<>(0);
        Set<String> nouns = new HashSet<>(0);
        for (int i = 0; i < sentence.size(); i++) {
            String norm = sentence.token(i).norm();
            if (verbs.contains(norm)) {
                return true;
            }
            Set<String> told = byNoun.get(norm);
            if (told != null && nouns.add(norm)) {
                verbs.addAll(told);
            }
        }
        return false;
    }

    /** The frames that a sentence's passives tell. */
    List<FrameMatch> find(SentenceShape shape) {
        List<FrameMatch> found = new ArrayList<>();
        for (int i = 0; i < shape.count(); i++) {
            Chunk verb = shape.chunk(i);
            Map<String, List<Told>> nouns =
                    verb.is(Chunk.Kind.VERB) ? byVerb.getOrDefault(shape.norm(verb.head()), Map.of()) : Map.of();
            if (nouns.isEmpty() || !shape.passive(verb) || !shape.beBefore(verb)) {
                continue;
            }
            int subject = shape.clauses().subject(i);
            int noun = subject < 0 ? -1 : shape.chunk(subject).head();
            boolean inside = subject > 1 && shape.chunk(subject - 2).is(Chunk.Kind.RELATIVE);
            if (noun < 0 || noun > verb.head() || inside || parted(shape, subject, i)) {
                continue;
            }
            for (Told told : nouns.getOrDefault(shape.norm(noun), List.of())) {
                int from = noun - told.head;
                int to = verb.head() + (told.particle.isEmpty() ? 1 : 2);
                if (from >= 0 && to <= shape.sentence().size() && reads(shape, told, from, to)) {
                    found.add(new FrameMatch(told.frame, from, to, verb.head(), VerbForms.Form.PARTICIPLE));
                }
            }
        }
        return found;
    }

    /** "the consul, who met the bishop, was expelled": the parties stand with the verb, not in what parts it from its noun. */
    private static boolean parted(SentenceShape shape, int subject, int verb) {
        for (int i = subject + 1; i < verb; i++) {
            if (shape.chunk(i).is(Chunk.Kind.RELATIVE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean reads(SentenceShape shape, Told told, int from, int to) {
        for (int w = 0; w < told.noun.size(); w++) {
            if (from + w >= to || !shape.norm(from + w).equals(told.noun.get(w))) {
                return false;
            }
        }
        return told.particle.isEmpty() || shape.norm(to - 1).equals(told.particle);
    }
}
