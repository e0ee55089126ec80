package dev.dateline.coder.event;

import dev.dateline.coder.actor.ActorMention;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whom an act is for or against where the verb's own object is a thing: "suspended aid to Mali", "rejected a demand by the union", "threatened
 * to break relations with Oman". Stateless.
 */
final class RecipientRule {
    /** Behind these no party of the act is named: the words tell when, why or after what. */
    private static final Set<String> ADVERBIAL = Set.of(
            "after",
            "before",
            "during",
            "amid",
            "amidst",
            "despite",
            "since",
            "following",
            "under",
            "as",
            "while",
            "until",
            "because",
            "according",
            "citing",
            "per",
            "via",
            "unlike");
    /** What stands behind these is another matter. */
    private static final Set<String> APART =
            Set.of("after", "before", "amid", "amidst", "despite", "since", "following", "because", "during");
    /** Behind these stands where, not whom. */
    private static final Set<String> WHERE =
            Set.of("in", "at", "near", "outside", "inside", "within", "around", "along", "across", "throughout");
    /** Behind these a condition names whom a threat is meant for. */
    private static final Set<String> CONDITIONS = Set.of("unless", "if");

    private static final Set<String> OWN = Set.of("its", "their", "his", "her", "our", "my", "own");

    private static final Set<String> FORCES = Set.of("MIL", "COP");
    private static final Set<String> SEND = Set.of(
            "send",
            "deploy",
            "redeploy",
            "contribute",
            "withdraw",
            "pull",
            "move",
            "dispatch",
            "commit",
            "mobilize",
            "mobilise",
            "provide",
            "station",
            "amass",
            "mass",
            "recall",
            "order",
            "call",
            "raise",
            "bring",
            "keep");

    private RecipientRule() {}

    /** The first known party behind the trigger in its own clause and in what hangs on it; never the actor itself, nor its own forces. */
    static Optional<ActorMention> ahead(
            SentenceShape shape, Trigger trigger, List<ActorMention> mentions, Optional<ActorMention> actor) {
        int size = shape.sentence().size();
        int first = trigger.to() < size ? shape.chunkOf(trigger.to()) : shape.count();
        for (int i = first; i < shape.count(); i++) {
            Chunk chunk = shape.chunk(i);
            if (chunk.is(Chunk.Kind.NP)) {
                Optional<ActorMention> found = chunk.to() > trigger.to() && !where(shape, i, trigger.to())
                        ? party(shape, i, mentions, actor)
                        : Optional.empty();
                if (found.isPresent()) {
                    return found;
                }
            } else if (chunk.from() >= trigger.to() && !goesOn(shape, trigger, i, first)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether no "after", "despite" or the like stands between the trigger and a token. */
    static boolean reaches(SentenceShape shape, Trigger trigger, int token) {
        for (int t = trigger.to(); t < token; t++) {
            if (APART.contains(shape.norm(t))) {
                return false;
            }
        }
        return true;
    }

    /** A known party in a noun phrase, other than the actor and its own. */
    static Optional<ActorMention> party(
            SentenceShape shape, int np, List<ActorMention> mentions, Optional<ActorMention> actor) {
        return Party.known(shape, np, mentions)
                .filter(found -> actor.map(a -> !same(a, found)).orElse(true))
                .filter(found -> !own(shape, np, found));
    }

    /** "its troops", or the troops that are sent: of no country but the actor's. */
    private static boolean own(SentenceShape shape, int np, ActorMention found) {
        boolean bare = found.kind() == ActorMention.Kind.ROLE && found.country().isEmpty();
        return bare
                && (OWN.contains(shape.norm(shape.chunk(np).from()))
                        || found.sector().filter(FORCES::contains).isPresent() && sent(shape, np));
    }

    private static boolean sent(SentenceShape shape, int np) {
        if (np == 0 || !shape.chunk(np - 1).is(Chunk.Kind.VERB)) {
            return false;
        }
        for (String lemma : Control.lemmas(shape.norm(shape.chunk(np - 1).head()))) {
            if (SEND.contains(lemma)) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(ActorMention actor, ActorMention found) {
        return actor.span().overlaps(found.span())
                || actor.name().isPresent() && actor.name().equals(found.name());
    }

    /** Whether a noun phrase tells where, by a preposition at token {@code from} or behind. */
    static boolean where(SentenceShape shape, int np, int from) {
        return np > 0
                && shape.chunk(np - 1).from() >= from
                && WHERE.contains(shape.norm(shape.chunk(np - 1).from()));
    }

    /** Whether the clause, or an infinitive or participle that hangs on it, goes on behind this chunk. */
    private static boolean goesOn(SentenceShape shape, Trigger trigger, int i, int first) {
        Chunk chunk = shape.chunk(i);
        String norm = shape.norm(chunk.from());
        if (ADVERBIAL.contains(norm)) {
            return false;
        }
        return switch (chunk.kind()) {
            case VERB -> shape.infinitive(chunk) || shape.bareIng(chunk) || i == first || participle(shape, i);
            case SUBORDINATOR ->
                i == first
                        || i + 1 < shape.count() && shape.bareIng(shape.chunk(i + 1))
                        || CONDITIONS.contains(norm) && trigger.frame().type() == EventType.THREATEN;
            case RELATIVE -> false;
            case COMMA -> i + 1 < shape.count() && shape.chunk(i + 1).is(Chunk.Kind.PREPOSITION);
            case NP, PREPOSITION, CONJUNCTION, QUOTE, OTHER -> true;
        };
    }

    /** "crimes committed by rebels": the clause has its verb already, so a bare participle hangs on the noun before it. */
    private static boolean participle(SentenceShape shape, int i) {
        Chunk verb = shape.chunk(i);
        return shape.reducedPassive(verb)
                || !shape.hasAuxiliary(verb)
                        && shape.chunk(i - 1).is(Chunk.Kind.NP)
                        && shape.norm(verb.head()).endsWith("ed");
    }

    /** Whether what is coded as recipient is a thing, of which nothing is known. */
    static boolean thing(ActorMention recipient) {
        return recipient.kind() == ActorMention.Kind.ROLE
                && recipient.country().isEmpty()
                && recipient.sector().isEmpty()
                && recipient.name().isEmpty();
    }
}
