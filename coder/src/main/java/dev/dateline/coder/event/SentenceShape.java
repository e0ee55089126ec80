package dev.dateline.coder.event;

import dev.dateline.coder.text.Sentence;
import dev.dateline.coder.text.Span;
import dev.dateline.coder.text.Token;
import dev.dateline.coder.text.WordSet;
import java.util.List;
import java.util.Set;

/** A sentence in chunks, what its verb groups say of themselves, its {@link Clauses} and its {@link NounGroups}. Immutable. */
final class SentenceShape {
    private static final Set<String> BE =
            Set.of("be", "is", "are", "was", "were", "am", "been", "being", "'s", "'re", "'m", "get", "got", "gets");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "cannot");
    private static final Set<String> MODALS =
            Set.of("may", "might", "could", "can", "should", "must", "ought", "cannot");
    private static final Set<String> FUTURES = Set.of("will", "shall", "'ll", "wo");

    /** Deeds that are always done to somebody or something: without an object, the noun before undergoes them. */
    private static final Set<String> UNDERGONE = WordSet.of(
            "killed murdered assassinated massacred slain executed beheaded kidnapped abducted tortured wounded injured",
            "arrested detained jailed imprisoned captured seized confiscated destroyed damaged");

    private static final Set<String> STOPS = Set.of(".", ";", ":", ")", "]", "!", "?", "--");

    private static final Set<String> CIRCUMSTANCES =
            WordSet.of("in on at during near since after before from inside outside when while under with");

    /** Auxiliaries that wait for a verb, however far it stands. */
    private static final Set<String> MODAL =
            Set.of("will", "shall", "would", "may", "might", "could", "can", "should", "must");

    private final Sentence sentence;
    private final String[] tags;
    private final List<Chunk> chunks;
    private final int[] chunkOf;
    private final Clauses clauses;
    private final NounGroups nouns;

    SentenceShape(Sentence sentence, String[] tags) {
        this.sentence = sentence;
        this.tags = tags.clone();
        this.chunks = Chunker.chunks(sentence, this.tags);
        this.chunkOf = new int[sentence.size()];
        for (int i = 0; i < chunks.size(); i++) {
            for (int t = chunks.get(i).from(); t < chunks.get(i).to(); t++) {
                chunkOf[t] = i;
            }
        }
        this.clauses = new Clauses(this);
        this.nouns = new NounGroups(this);
        ClauseOpeners.mend(this, chunks);
    }

    /** Who stands where around a verb group. */
    Clauses clauses() {
        return clauses;
    }

    NounGroups nouns() {
        return nouns;
    }

    Sentence sentence() {
        return sentence;
    }

    int count() {
        return chunks.size();
    }

    Chunk chunk(int index) {
        return chunks.get(index);
    }

    /** Index of the chunk a token is in. */
    int chunkOf(int token) {
        return chunkOf[token];
    }

    String tag(int token) {
        return tags[token];
    }

    String norm(int token) {
        return sentence.token(token).norm();
    }

    private boolean any(Chunk verb, Set<String> words) {
        for (int t = verb.from(); t < verb.to(); t++) {
            if (words.contains(norm(t))) {
                return true;
            }
        }
        int apart = verb.from() == verb.head() ? clauses.auxiliaryApart(chunkOf[verb.head()]) : -1;
        return apart >= 0 && MODAL.contains(norm(chunks.get(apart).head())) && any(chunks.get(apart), words);
    }

    boolean negated(Chunk verb) {
        return any(verb, NEGATIONS);
    }

    boolean future(Chunk verb) {
        return any(verb, FUTURES);
    }

    boolean would(Chunk verb) {
        return any(verb, Set.of("would", "'d"));
    }

    boolean modal(Chunk verb) {
        return any(verb, MODALS);
    }

    boolean infinitive(Chunk verb) {
        for (int t = verb.from(); t < verb.head(); t++) {
            if (norm(t).equals("to")) {
                return norm(verb.from()).equals("to") || !hasAuxiliary(verb);
            }
        }
        return false;
    }

    boolean hasAuxiliary(Chunk verb) {
        for (int t = verb.from(); t < verb.head(); t++) {
            if (tags[t].equals("AUX")) {
                return true;
            }
        }
        return false;
    }

    /** A form of be before the main verb. */
    boolean beBefore(Chunk verb) {
        for (int t = verb.from(); t < verb.head(); t++) {
            if (BE.contains(norm(t))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it stands alone as -ing: "accusing the army", "by attacking". */
    boolean bareIng(Chunk verb) {
        return norm(verb.head()).endsWith("ing") && !hasAuxiliary(verb) && !infinitive(verb);
    }

    /** Passive voice, or a past participle behind its noun with "by": "the session called by the minister". */
    boolean passive(Chunk verb) {
        String norm = norm(verb.head());
        if (norm.endsWith("ing")) {
            return false;
        }
        if (beBefore(verb)) {
            return !tags[verb.head()].equals("AUX");
        }
        if (!hasAuxiliary(verb) && UNDERGONE.contains(norm) && withoutObject(verb)) {
            return true;
        }
        return !hasAuxiliary(verb)
                && !infinitive(verb)
                && verb.to() < sentence.size()
                && norm(verb.to()).equals("by")
                && (norm.endsWith("ed")
                        || norm.endsWith("en")
                        || norm.endsWith("wn")
                        || norm.endsWith("t")
                        || norm.endsWith("d"));
    }

    /** "two guards killed in the raid", "Ana Lind, murdered on Monday, was": nothing that is done something to stands behind. */
    private boolean withoutObject(Chunk verb) {
        int index = chunkOf[verb.head()];
        if (index == 0 || infinitive(verb)) {
            return false;
        }
        boolean inserted = chunks.get(index - 1).is(Chunk.Kind.COMMA);
        boolean behindNoun = inserted || chunks.get(index - 1).is(Chunk.Kind.NP);
        if (!behindNoun) {
            return false;
        }
        if (index + 1 == chunks.size() || STOPS.contains(norm(verb.to()))) {
            return true;
        }
        Chunk next = chunks.get(index + 1);
        return next.is(Chunk.Kind.PREPOSITION) && CIRCUMSTANCES.contains(norm(next.from()))
                || next.is(Chunk.Kind.VERB) && (hasAuxiliary(next) || tags[next.head()].equals("AUX"))
                || next.is(Chunk.Kind.NP) && temporal(index + 1);
    }

    /** A participle that hangs on its noun without an auxiliary: neither tense nor subject of its own. */
    boolean reducedPassive(Chunk verb) {
        return passive(verb) && !beBefore(verb);
    }

    /** Whether a noun phrase tells a time, as an adverb: "last week", "Tuesday", "June 19". */
    boolean temporal(int index) {
        Chunk chunk = chunks.get(index);
        int head = chunk.head();
        boolean day = tags[head].equals("NUM") && head > chunk.from();
        return Control.timeWord(norm(head)) || day && Control.timeWord(norm(head - 1));
    }

    /** The sentence's text between two offsets, white space as single spaces where tokens are parted. */
    String text(Span span) {
        StringBuilder text = new StringBuilder();
        int at = span.start();
        for (Token token : sentence.tokens()) {
            if (span.contains(token.span())) {
                text.append(" ".repeat(Math.max(0, token.start() - at))).append(token.text());
                at = token.end();
            }
        }
        return text.toString();
    }
}
