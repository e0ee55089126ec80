package dev.dateline.coder.event;

import dev.dateline.coder.text.Sentence;
import dev.dateline.coder.text.Token;
import dev.dateline.coder.text.WordHash;
import dev.dateline.coder.text.WordSet;
import dev.dateline.coder.text.WordTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of the lexicon by their lower-case tokens, each head in all its forms. A gap takes up to four words without punctuation; one
 * between a verb and its noun does not begin with a preposition. Filled while the lexicon loads, then only read.
 */
final class FrameTrie {
    private static final int MAX_GAP = 4;

    /** None of these begins a verb's object: a gap between the verb and its noun does not begin with them. */
    private static final Set<String> NO_OBJECT_OPENERS = WordSet.of(
            "of on in at by for with from after before during since until against between amid because while when where",
            "who which");

    /** Syllables that a hyphen may part from their verb: "re-open", "co-operate". */
    private static final Set<String> PREFIXES = WordSet.of("co de dis mis non pre re un out over under");
    /** First words there may be, in all forms. */
    private static final int FIRST_WORDS = 20_000;

    /** Small adverbs that may stand anywhere inside. */
    private static final Set<String> SKIPPED = WordSet.of(
            "also again already still now even then once yet not n't never later",
            "recently soon fully finally reportedly allegedly strongly publicly formally officially repeatedly immediately");

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(2);
        private @Nullable Node gap;
        /** Behind a gap between a verb and its noun. */
        private @Nullable Node objectGap;

        private @Nullable Leaf leaf;
        /** A verb where the leaf is a noun, and the other way round. */
        private @Nullable Leaf other;

        private Node openGap() {
            gap = gap == null ? new Node() : gap;
            return gap;
        }

        private Node openObjectGap() {
            objectGap = objectGap == null ? new Node() : objectGap;
            return objectGap;
        }
    }

    private record Leaf(Frame frame, int headIndex, VerbForms.Form form) {}

    private final Node root = new Node();
    /** Whether a phrase begins with a word: most words of a text are told by this alone. */
    private final WordTable firstWords = new WordTable(FIRST_WORDS);

    /**
     * Adds a phrase in each of these forms of its head.
     *
     * @throws IllegalArgumentException where it stands there already
     */
    void add(Frame frame, FramePhrase phrase, Map<String, VerbForms.Form> forms) {
        forms.forEach((form, kind) -> {
            firstWords.add(WordHash.of(phrase.head() == 0 ? form : phrase.word(0)), 1);
            Node node = root;
            for (int i = 0; i < phrase.length(); i++) {
                node = child(node, phrase, i, form);
            }
            put(node, new Leaf(frame, phrase.head(), kind));
        });
    }

    private static Node child(Node node, FramePhrase phrase, int i, String form) {
        if (phrase.gap(i)) {
            return i >= phrase.head() && !FramePhrase.preposition(phrase.word(i + 1))
                    ? node.openObjectGap()
                    : node.openGap();
        }
        return node.next.computeIfAbsent(i == phrase.head() ? form : phrase.word(i), unknown -> new Node());
    }

    private static void put(Node node, Leaf leaf) {
        if (node.leaf == null) {
            node.leaf = leaf;
        } else if (node.leaf.frame.verb() != leaf.frame.verb()) {
            node.other = leaf;
        } else if (node.leaf.frame.pattern().equals(leaf.frame.pattern())) {
            throw new IllegalArgumentException(
                    "stands twice: " + leaf.frame.pattern() + " (here and in " + node.leaf.frame.type() + ")");
        }
    }

    /** Every phrase found, overlapping ones included; verb and noun readings of one word both. */
    List<FrameMatch> find(Sentence sentence) {
        List<FrameMatch> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            Node node = firstWords.of(token.hash()) == 0 ? null : root.next.get(token.norm());
            if (node != null) {
                walk(sentence, node, i, i + 1, new int[] {i}, found);
            }
            Node whole = prefixed(sentence, i) ? root.next.get(whole(sentence, i)) : null;
            if (whole != null) {
                walk(sentence, whole, i, i + 3, new int[] {i + 2}, found);
            }
        }
        return found;
    }

    private static void walk(Sentence sentence, Node node, int from, int at, int[] path, List<FrameMatch> found) {
        if (node.leaf != null) {
            found.add(match(node.leaf, from, at, path));
        }
        if (node.other != null) {
            found.add(match(node.other, from, at, path));
        }
        step(sentence, node, from, at, path, found);
        if (at < sentence.size() && SKIPPED.contains(sentence.token(at).norm())) {
            step(sentence, node, from, at + 1, path, found);
        }
        if (node.objectGap != null && at < sentence.size()) {
            if (NO_OBJECT_OPENERS.contains(sentence.token(at).norm())) {
                step(sentence, node.objectGap, from, at, append(path, -1), found);
            } else {
                leap(sentence, node.objectGap, from, at, append(path, -1), found);
            }
        }
        if (node.gap != null) {
            leap(sentence, node.gap, from, at, append(path, -1), found);
        }
    }

    /** Goes on behind a gap of any length there may be. */
    private static void leap(Sentence sentence, Node node, int from, int at, int[] path, List<FrameMatch> found) {
        int words = 0;
        for (int t = at; words <= MAX_GAP && t < sentence.size(); t++) {
            step(sentence, node, from, t, path, found);
            if (stops(sentence.token(t).norm())) {
                break;
            }
            words += joined(sentence, t) ? 0 : 1;
        }
    }

    /** A hyphen between two halves of a word, and the half behind it: they make no word of their own. */
    private static boolean joined(Sentence sentence, int t) {
        return hyphen(sentence, t) || hyphen(sentence, t - 1);
    }

    private static boolean hyphen(Sentence sentence, int t) {
        return t > 0
                && t + 1 < sentence.size()
                && sentence.token(t).norm().equals("-")
                && sentence.token(t).start() == sentence.token(t - 1).end()
                && sentence.token(t).end() == sentence.token(t + 1).start();
    }

    /** Whether a verb in two halves begins here: "re-open". */
    static boolean prefixed(Sentence sentence, int t) {
        return t + 2 < sentence.size()
                && sentence.token(t + 1).norm().equals("-")
                && PREFIXES.contains(sentence.token(t).norm())
                && hyphen(sentence, t + 1);
    }

    /** A verb in two halves as one word. */
    static String whole(Sentence sentence, int t) {
        return sentence.token(t).norm() + sentence.token(t + 2).norm();
    }

    private static boolean stops(String norm) {
        char c = norm.charAt(0);
        return c != '-'
                && c != '\''
                && c != '%'
                && !Character.isLetterOrDigit(c)
                && Character.getType(c) != Character.CURRENCY_SYMBOL;
    }

    private static void step(Sentence sentence, Node node, int from, int at, int[] path, List<FrameMatch> found) {
        if (at < sentence.size()) {
            Node next = node.next.get(sentence.token(at).norm());
            if (next != null) {
                walk(sentence, next, from, at + 1, append(path, at), found);
            }
            Node whole = prefixed(sentence, at) ? node.next.get(whole(sentence, at)) : null;
            if (whole != null) {
                walk(sentence, whole, from, at + 3, append(path, at + 2), found);
            }
        }
    }

    private static int[] append(int[] path, int at) {
        int[] longer = Arrays.copyOf(path, path.length + 1);
        longer[path.length] = at;
        return longer;
    }

    private static FrameMatch match(Leaf leaf, int from, int to, int[] path) {
        return new FrameMatch(leaf.frame, from, to, path[leaf.headIndex], leaf.form);
    }
}
