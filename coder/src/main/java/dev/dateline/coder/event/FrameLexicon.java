package dev.dateline.coder.event;

import dev.dateline.coder.text.Sentence;
import dev.dateline.coder.text.Token;
import dev.dateline.coder.text.WordHash;
import dev.dateline.coder.text.WordSet;
import dev.dateline.coder.text.WordTable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The phrases that name events, one file an event type ({@code frames/TYPE.tsv}), as a trie over lower-case tokens. A row is a frame: its phrase
 * in one spelling or more, kind (v: headed by a verb, n: by a noun), roles, mode, status, contexts, and an example. In a phrase {@code *} stands for up to four words
 * without punctuation; the head verb (the first word, or the one marked {@code !}) is inflected, the head noun pluralised. A bad row is
 * refused with file and line. Immutable after loading, thread-safe.
 */
final class FrameLexicon {
    private static final String NONE = "none.tsv";
    private static final int MAX_GAP = 4;
    private static final Set<String> PREPOSITIONS =
            WordSet.of("of on for to against between with by from in at that over *");

    /** None of these begins a verb's object: a gap between the verb and its noun does not begin with them. */
    private static final Set<String> NO_OBJECT_OPENERS = WordSet.of(
            "of on in at by for with from after before during since until against between amid because while when where",
            "who which");

    /** Syllables that a hyphen may part from their verb: "re-open", "co-operate". */
    private static final Set<String> PREFIXES = WordSet.of("co de dis mis non pre re un out over under");
    /** First words there may be, in all forms. */
    private static final int FIRST_WORDS = 20_000;

    private static final Set<String> SKIPPED = Set.of(
            "also",
            "again",
            "already",
            "still",
            "now",
            "even",
            "then",
            "once",
            "yet",
            "not",
            "n't",
            "never",
            "later",
            "recently",
            "soon",
            "fully",
            "finally",
            "reportedly",
            "allegedly",
            "strongly",
            "publicly",
            "formally",
            "officially",
            "repeatedly",
            "immediately");

    /** A phrase of the lexicon found in a sentence: token indices, {@code to} exclusive. */
    record Match(Frame frame, int from, int to, int head, VerbForms.Form form) {}

    private static final Set<String> POINTING = Set.of("this", "that", "these", "those", "such");

    private static final Comparator<Match> LONGEST_FIRST =
            Comparator.comparingInt((Match m) -> -m.frame.words()).thenComparingInt(Match::from);

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

    /** A sentence that a frame is to be found in, in one of its spellings. */
    record Example(List<Frame> spellings, String sentence) {
        Frame frame() {
            return spellings.get(0);
        }
    }

    private record Leaf(Frame frame, int headIndex, VerbForms.Form form) {}

    private final Node root = new Node();
    private final PassiveFrames passives = new PassiveFrames();
    private final VerbForms forms;
    /** Whether a phrase begins with a word: most words of a text are told by this alone. */
    private final WordTable firstWords = new WordTable(FIRST_WORDS);

    private final Set<String> verbHeads = new HashSet<>();
    private final Set<String> nounHeads = new HashSet<>();
    private final List<Example> examples = new ArrayList<>();
    private int size;

    private FrameLexicon(VerbForms forms) {
        this.forms = forms;
    }

    static FrameLexicon load() {
        FrameLexicon lexicon = new FrameLexicon(VerbForms.load());
        for (EventType type : EventType.values()) {
            String file = "frames/" + type + ".tsv";
            try (InputStream in = FrameLexicon.class.getResourceAsStream(file)) {
                lexicon.read(type, file, in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        lexicon.readNone();
        return lexicon;
    }

    /** Reads the phrases that look like an event of a type and are none. */
    private void readNone() {
        try (BufferedReader rows = new BufferedReader(
                new InputStreamReader(FrameLexicon.class.getResourceAsStream(NONE), StandardCharsets.UTF_8))) {
            int line = 0;
            for (String row = rows.readLine(); row != null; row = rows.readLine()) {
                line++;
                if (!row.isBlank() && !row.startsWith("#")) {
                    String[] cells = row.split("\t", -1);
                    if (cells.length != 4) {
                        throw new IllegalStateException(NONE + " line " + line
                                + ": want phrase, kind, type, example; got " + cells.length + " cells");
                    }
                    addNone(cells);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addNone(String[] cells) {
        List<Frame> spellings = new ArrayList<>();
        for (String phrase : cells[0].split(";", -1)) {
            spellings.add(add(new Row(
                    EventType.valueOf(cells[2]),
                    Optional.empty(),
                    cells[1].equals("v"),
                    "none",
                    Optional.empty(),
                    List.of(),
                    phrase.strip(),
                    false)));
        }
        examples.add(new Example(List.copyOf(spellings), cells[3]));
    }

    /** Number of phrases. */
    int size() {
        return size;
    }

    /** The frames with their examples, in the order of the files. */
    List<Example> examples() {
        return List.copyOf(examples);
    }

    private void read(EventType type, String file, @Nullable InputStream in) throws IOException {
        if (in == null) {
            throw new IllegalStateException("lexicon file missing: " + file);
        }
        BufferedReader rows = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int line = 0;
        for (String row = rows.readLine(); row != null; row = rows.readLine()) {
            line++;
            if (!row.isBlank() && !row.startsWith("#")) {
                try {
                    addRow(type, row);
                } catch (IllegalArgumentException e) {
                    throw new IllegalStateException(file + " line " + line + ": " + e.getMessage(), e);
                }
            }
        }
    }

    private void addRow(EventType type, String row) {
        String[] cells = row.split("\t", -1);
        if (cells.length != 7) {
            throw new IllegalArgumentException(
                    "want phrase, kind, roles, mode, status, contexts, example; got " + cells.length + " cells");
        }
        if (!cells[1].equals("v") && !cells[1].equals("n")) {
            throw new IllegalArgumentException("kind is v or n, not " + cells[1]);
        }
        Optional<String> mode = told(cells[3]);
        if (!Ontology.modes(type).containsAll(mode.stream().toList())) {
            throw new IllegalArgumentException("no mode of " + type + ": " + cells[3]);
        }
        Optional<Status> status = told(cells[4]).map(FrameLexicon::status);
        List<String> contexts =
                told(cells[5]).map(cell -> List.of(cell.split(",", -1))).orElse(List.of());
        if (!Ontology.CONTEXTS.containsAll(contexts)) {
            throw new IllegalArgumentException("no PLOVER context among: " + cells[5]);
        }
        List<Frame> spellings = new ArrayList<>();
        for (String phrase : cells[0].split(";", -1)) {
            spellings.add(
                    add(new Row(type, mode, cells[1].equals("v"), cells[2], status, contexts, phrase.strip(), true)));
        }
        told(cells[6]).ifPresent(example -> examples.add(new Example(List.copyOf(spellings), example)));
    }

    private static Optional<String> told(String cell) {
        return cell.equals("-") ? Optional.empty() : Optional.of(cell);
    }

    private static Status status(String cell) {
        try {
            return Status.valueOf(cell);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("no status: " + cell, e);
        }
    }

    private static Frame.Roles roles(String cell) {
        return switch (cell.replace("!", "").replace("^", "").split(";", -1)[0]) {
            case "s>o" -> Frame.Roles.SUBJECT_OBJECT;
            case "s>to", "s>from", "s>in", "s>against", "s>with", "s>between" -> Frame.Roles.SUBJECT_PREPOSITION;
            case "s&" -> Frame.Roles.MUTUAL;
            case "s" -> Frame.Roles.SUBJECT;
            case ">s", ">" -> Frame.Roles.TO_SUBJECT;
            case "of:r" -> Frame.Roles.OF_RECIPIENT;
            case "of:a" -> Frame.Roles.OF_ACTOR;
            case "by" -> Frame.Roles.BY_ACTOR;
            case "none" -> Frame.Roles.NONE;
            default -> throw new IllegalArgumentException("unknown roles " + cell);
        };
    }

    /** A frame as its file tells it, in one of its spellings. */
    private record Row(
            EventType type,
            Optional<String> mode,
            boolean verb,
            String roles,
            Optional<Status> status,
            List<String> contexts,
            String phrase,
            boolean event) {}

    private Frame add(Row row) {
        String phrase = row.phrase();
        boolean verb = row.verb();
        if (phrase.isEmpty() || phrase.startsWith("*") || phrase.endsWith("*")) {
            throw new IllegalArgumentException("a phrase begins and ends with a word: '" + phrase + "'");
        }
        List<String> words = new ArrayList<>();
        int head = 0;
        for (String word : phrase.split(" ", -1)) {
            for (String part : word.replace("!", "").toLowerCase(Locale.ROOT).split("(?=-)|(?<=-)|(?='s)", -1)) {
                words.add(part);
            }
            if (word.endsWith("!") || words.size() == 3 && words.get(1).equals("-")) {
                head = words.size() - 1;
            }
        }
        if (!verb) {
            head = nounHead(words);
        }
        int literal = (int) words.stream().filter(word -> !word.equals("*")).count();
        Frame frame = new Frame(
                row.type(),
                row.mode(),
                verb,
                roles(row.roles()),
                row.roles().contains("!"),
                row.roles().endsWith("^"),
                row.event(),
                row.status(),
                row.contexts(),
                literal,
                phrase);
        String lemma = words.get(head);
        Map<String, VerbForms.Form> variants = new HashMap<>();
        if (verb) {
            variants.putAll(forms.of(lemma));
        } else {
            variants.put(lemma, VerbForms.Form.BASE);
            variants.put(VerbForms.plural(lemma), VerbForms.Form.S);
        }
        (verb ? verbHeads : nounHeads).addAll(variants.keySet());
        if (verb && head == 0) {
            passives.add(frame, words, variants, headOfObject(words));
        }
        for (Map.Entry<String, VerbForms.Form> variant : variants.entrySet()) {
            Node node = root;
            firstWords.add(WordHash.of(head == 0 ? variant.getKey() : words.get(0)), 1);
            for (int i = 0; i < words.size(); i++) {
                String word = i == head ? variant.getKey() : words.get(i);
                if (word.equals("*")) {
                    boolean object = i >= head && !PREPOSITIONS.contains(words.get(i + 1));
                    node = object ? node.openObjectGap() : node.openGap();
                } else {
                    node = node.next.computeIfAbsent(word, unknown -> new Node());
                }
            }
            if (node.leaf != null && node.leaf.frame.verb() == verb) {
                if (node.leaf.frame.pattern().equals(phrase)) {
                    throw new IllegalArgumentException(
                            "stands twice: " + phrase + " (here and in " + node.leaf.frame.type() + ")");
                }
                continue;
            }
            Leaf leaf = new Leaf(frame, head, variant.getValue());
            if (node.leaf != null && node.leaf.frame.verb() != verb) {
                node.other = leaf;
            } else {
                node.leaf = leaf;
            }
        }
        size++;
        return frame;
    }

    /** The noun behind a gap: "state" in {@code lift * state of emergency}; −1 where a preposition stands there. */
    private static int headOfObject(List<String> words) {
        int at = words.lastIndexOf("*") + 1;
        if (PREPOSITIONS.contains(words.get(at))) {
            return -1;
        }
        while (at + 1 < words.size() && !PREPOSITIONS.contains(words.get(at + 1))) {
            at++;
        }
        return at + 1 < words.size() && !words.get(at + 1).equals("of") ? -1 : at;
    }

    private static int nounHead(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (PREPOSITIONS.contains(words.get(i))) {
                return i - 1;
            }
        }
        return words.size() - 1;
    }

    /** Whether a word heads noun phrases of the lexicon and never a verb phrase: "dialogue". */
    boolean nounOnly(String norm) {
        return nounHeads.contains(norm) && !verbHeads.contains(norm);
    }

    /** Whether a word heads verb phrases of the lexicon and never a noun phrase: "lifts". */
    boolean verbOnly(String norm) {
        return verbHeads.contains(norm) && !nounHeads.contains(norm);
    }

    /** Every phrase found, longest first at each place, overlapping ones included; verb and noun readings of one word both. */
    List<Match> find(Sentence sentence) {
        List<Match> found = new ArrayList<>();
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
        found.sort(LONGEST_FIRST);
        return found;
    }

    private static void walk(Sentence sentence, Node node, int from, int at, int[] path, List<Match> found) {
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
    private static void leap(Sentence sentence, Node node, int from, int at, int[] path, List<Match> found) {
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

    private static String whole(Sentence sentence, int t) {
        return sentence.token(t).norm() + sentence.token(t + 2).norm();
    }

    /** Whether a verb in two halves is one that heads phrases of the lexicon. */
    boolean prefixedVerb(Sentence sentence, int t) {
        return prefixed(sentence, t) && verbHeads.contains(whole(sentence, t));
    }

    /**
     * "the attack was averted", "this request was made in May": the noun tells of the same type by itself, with its parties and with what was
     * told of it before; its status is read from the verb.
     */
    private static boolean tellsAlready(SentenceShape shape, Match noun, Match passive) {
        boolean known = passive.from() > 0 && POINTING.contains(shape.norm(passive.from() - 1));
        return (known || passive.frame().status().isPresent())
                && !noun.frame().verb()
                && noun.frame().type() == passive.frame().type()
                && noun.from() >= passive.from()
                && noun.to() <= passive.to();
    }

    /** The phrases found, and those that only the sentence's passives tell, longest first. */
    List<Match> withPassives(SentenceShape shape, List<Match> found) {
        List<Match> told = passives.find(shape);
        told.removeIf(passive -> found.stream().anyMatch(noun -> tellsAlready(shape, noun, passive)));
        if (told.isEmpty()) {
            return found;
        }
        told.addAll(found);
        told.sort(LONGEST_FIRST);
        return told;
    }

    private static boolean stops(String norm) {
        char c = norm.charAt(0);
        return c != '-'
                && c != '\''
                && c != '%'
                && !Character.isLetterOrDigit(c)
                && Character.getType(c) != Character.CURRENCY_SYMBOL;
    }

    private static void step(Sentence sentence, Node node, int from, int at, int[] path, List<Match> found) {
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
        int[] longer = java.util.Arrays.copyOf(path, path.length + 1);
        longer[path.length] = at;
        return longer;
    }

    private static Match match(Leaf leaf, int from, int to, int[] path) {
        return new Match(leaf.frame, from, to, path[leaf.headIndex], leaf.form);
    }
}
