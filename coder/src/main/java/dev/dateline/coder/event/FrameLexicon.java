package dev.dateline.coder.event;

import dev.dateline.coder.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The phrases that name events, as docs/frames.md tells of them: found in a sentence by their words, and in its passives by their noun. Immutable
 * after loading, thread-safe.
 */
final class FrameLexicon {
    private static final Set<String> POINTING = Set.of("this", "that", "these", "those", "such");

    /** A sentence that a frame is to be found in, in one of its spellings. */
    record Example(List<Frame> spellings, String sentence) {
        Frame frame() {
            return spellings.get(0);
        }
    }

    private final VerbForms forms;
    private final FrameTrie trie = new FrameTrie();
    private final PassiveFrames passives = new PassiveFrames();
    private final Set<String> verbHeads = new HashSet<>();
    private final Set<String> nounHeads = new HashSet<>();
    private final List<Example> examples = new ArrayList<>();
    private int size;

    private FrameLexicon(VerbForms forms) {
        this.forms = forms;
    }

    static FrameLexicon load() {
        FrameLexicon lexicon = new FrameLexicon(VerbForms.load());
        FrameFiles.read(lexicon::add);
        return lexicon;
    }

    private void add(FrameFiles.Row row) {
        row.spellings().forEach(this::add);
        row.example().ifPresent(example -> examples.add(new Example(row.spellings(), example)));
    }

    private void add(Frame frame) {
        FramePhrase phrase = FramePhrase.of(frame.pattern(), frame.verb());
        String lemma = phrase.word(phrase.head());
        Map<String, VerbForms.Form> variants = new HashMap<>();
        if (frame.verb()) {
            variants.putAll(forms.of(lemma));
        } else {
            variants.put(lemma, VerbForms.Form.BASE);
            variants.put(VerbForms.plural(lemma), VerbForms.Form.S);
        }
        (frame.verb() ? verbHeads : nounHeads).addAll(variants.keySet());
        if (frame.verb() && phrase.head() == 0) {
            passives.add(frame, phrase, variants);
        }
        trie.add(frame, phrase, variants);
        size++;
    }

    /** The verb forms that its phrases are inflected by. */
    VerbForms forms() {
        return forms;
    }

    /** Number of phrases. */
    int size() {
        return size;
    }

    /** The frames with their examples, in the order of the files. */
    List<Example> examples() {
        return List.copyOf(examples);
    }

    /** Whether a word heads noun phrases of the lexicon and never a verb phrase: "dialogue". */
    boolean nounOnly(String norm) {
        return nounHeads.contains(norm) && !verbHeads.contains(norm);
    }

    /** Whether a word heads verb phrases of the lexicon and never a noun phrase: "lifts". */
    boolean verbOnly(String norm) {
        return verbHeads.contains(norm) && !nounHeads.contains(norm);
    }

    /** Whether a verb in two halves is one that heads phrases of the lexicon. */
    boolean prefixedVerb(Sentence sentence, int t) {
        return FrameTrie.prefixed(sentence, t) && verbHeads.contains(FrameTrie.whole(sentence, t));
    }

    /** Every phrase found, longest first at each place, overlapping ones included; verb and noun readings of one word both. */
    List<FrameMatch> find(Sentence sentence) {
        List<FrameMatch> found = trie.find(sentence);
        found.sort(FrameMatch.LONGEST_FIRST);
        return found;
    }

    /** Whether the sentence's passives may tell a phrase that its words in their order do not: "an agreement was signed". */
    boolean mayTellPassive(Sentence sentence) {
        return passives.possible(sentence);
    }

    /** The phrases found, and those that only the sentence's passives tell, longest first. */
    List<FrameMatch> withPassives(SentenceShape shape, List<FrameMatch> found) {
        List<FrameMatch> told = passives.find(shape);
        told.removeIf(passive -> found.stream().anyMatch(noun -> tellsAlready(shape, noun, passive)));
        if (told.isEmpty()) {
            return found;
        }
        told.addAll(found);
        told.sort(FrameMatch.LONGEST_FIRST);
        return told;
    }

    /**
     * "the attack was averted", "this request was made in May": the noun tells of the same type by itself, with its parties and with what was
     * told of it before; its status is read from the verb.
     */
    private static boolean tellsAlready(SentenceShape shape, FrameMatch noun, FrameMatch passive) {
        boolean known = passive.from() > 0 && POINTING.contains(shape.norm(passive.from() - 1));
        return (known || passive.frame().status().isPresent())
                && !noun.frame().verb()
                && noun.frame().type() == passive.frame().type()
                && noun.from() >= passive.from()
                && noun.to() <= passive.to();
    }
}
