package dev.dateline.coder.event;

import dev.dateline.coder.actor.ActorMention;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who did it, and to whom: read off the trigger's own clause by the roles of its frame. Stateless. */
final class RoleRule {
    private static final Set<String> BY = Set.of("by");
    private static final Set<String> WITH = Set.of("with", "alongside");
    private static final Set<String> INDIRECT =
            Set.of("to", "with", "against", "from", "on", "for", "at", "of", "over", "in", "into");

    /** Actor and recipient, each where told. */
    record Parties(Optional<ActorMention> actor, Optional<ActorMention> recipient) {
        static final Parties NONE = new Parties(Optional.empty(), Optional.empty());
    }

    private RoleRule() {}

    static Parties parties(SentenceShape shape, Trigger trigger, List<ActorMention> mentions) {
        if (trigger.frame().roles() == Frame.Roles.NONE) {
            return Parties.NONE;
        }
        Parties found =
                trigger.frame().verb() ? ofVerb(shape, trigger, mentions) : NounRoles.parties(shape, trigger, mentions);
        boolean same = found.actor().isPresent()
                && found.recipient().isPresent()
                && found.actor().get().span().overlaps(found.recipient().get().span());
        return same ? new Parties(found.actor(), Optional.empty()) : found;
    }

    private static Parties ofVerb(SentenceShape shape, Trigger trigger, List<ActorMention> mentions) {
        Chunk verb = shape.chunk(trigger.chunk());
        if (shape.passive(verb)) {
            Optional<ActorMention> agent = actorAt(shape, shape.clauses().behind(trigger.head() + 1, BY), mentions);
            int patient = shape.reducedPassive(verb)
                    ? shape.nouns().left(trigger.chunk())
                    : SubjectRule.subject(shape, trigger.chunk());
            Optional<ActorMention> undergoes = patient >= 0
                            && trigger.holds(shape.chunk(patient).head())
                    ? mentionAt(
                            shape, shape.clauses().behind(shape.chunk(patient).to(), INDIRECT), mentions)
                    : recipientAt(shape, patient, mentions);
            return switch (trigger.frame().roles()) {
                case MUTUAL, SUBJECT ->
                    agent.isPresent()
                            ? new Parties(agent, Optional.empty())
                            : new Parties(actorAt(shape, patient, mentions), Optional.empty());
                case TO_SUBJECT -> new Parties(agent, undergoes);
                default -> new Parties(agent, undergoes);
            };
        }
        int subject = SubjectRule.subject(shape, trigger.chunk());
        Optional<ActorMention> actor = actorAt(shape, subject, mentions).or(() -> conjunct(shape, subject, mentions));
        return switch (trigger.frame().roles()) {
            case SUBJECT -> new Parties(actor, Optional.empty());
            case TO_SUBJECT ->
                new Parties(
                        actorAt(shape, shape.clauses().behind(trigger.to(), Set.of("by", "from")), mentions),
                        recipientAt(shape, subject, mentions));
            case MUTUAL -> {
                Optional<ActorMention> other = insideGap(shape, trigger, mentions)
                        .filter(m -> m.kind() != ActorMention.Kind.ROLE
                                || m.country().isPresent())
                        .or(() -> actorAt(shape, shape.clauses().behind(trigger.to() - 1, WITH), mentions));
                if (other.isEmpty()) {
                    other = mentionAt(shape, shape.clauses().object(trigger.chunk(), trigger.to()), mentions);
                }
                yield new Parties(
                        actor,
                        other.or(() -> conjunct(shape, subject, mentions))
                                .or(() -> ofComplement(shape, trigger, mentions))
                                .or(() -> RecipientRule.ahead(shape, trigger, mentions, actor)));
            }
            default -> new Parties(actor, object(shape, trigger, mentions, actor));
        };
    }

    private static Optional<ActorMention> object(
            SentenceShape shape, Trigger trigger, List<ActorMention> mentions, Optional<ActorMention> actor) {
        boolean direct = trigger.frame().roles() == Frame.Roles.SUBJECT_OBJECT;
        int next = shape.clauses().object(trigger.chunk(), trigger.to());
        int object = next >= 0 && RecipientRule.where(shape, next, trigger.to()) ? -1 : next;
        boolean things = object >= 0 && trigger.frame().type() == EventType.ASSAULT
                || trigger.frame().partyOnly();
        Optional<ActorMention> party = insideParty(shape, trigger, mentions, actor)
                .or(() -> !direct || trigger.frame().words() > 2
                        ? mentionAt(shape, indirect(shape, trigger), mentions)
                        : Optional.empty())
                .filter(found -> !RecipientRule.thing(found));
        if (party.isEmpty() && object >= 0) {
            party = things ? recipientAt(shape, object, mentions) : RecipientRule.party(shape, object, mentions, actor);
        }
        return party.or(() -> things ? Optional.empty() : RecipientRule.ahead(shape, trigger, mentions, actor))
                .or(() -> recipientAt(shape, object, mentions))
                .or(() -> object < 0 ? recipientAt(shape, indirect(shape, trigger), mentions) : Optional.empty())
                .or(() -> insideGap(shape, trigger, mentions))
                .or(() -> ofThatClause(shape, trigger, mentions))
                .or(() -> ofComplement(shape, trigger, mentions));
    }

    /** The noun phrase behind a preposition that names a party; −1 where there is none, or another matter stands between. */
    private static int indirect(SentenceShape shape, Trigger trigger) {
        int np = shape.clauses().behind(trigger.to(), INDIRECT);
        return np >= 0 && RecipientRule.reaches(shape, trigger, shape.chunk(np).from()) ? np : -1;
    }

    /** "promised to continue aid to Chad": a party of the infinitive that the phrase opens. */
    private static Optional<ActorMention> ofComplement(
            SentenceShape shape, Trigger trigger, List<ActorMention> mentions) {
        int next = trigger.to() < shape.sentence().size() ? shape.chunkOf(trigger.to()) : shape.count();
        if (next >= shape.count()
                || !shape.chunk(next).is(Chunk.Kind.VERB)
                || !shape.norm(trigger.to() - 1).equals("to")) {
            return Optional.empty();
        }
        int behind = shape.chunk(next).to();
        return known(shape, shape.clauses().object(next, behind), mentions)
                .or(() -> known(shape, shape.clauses().behind(behind, INDIRECT), mentions));
    }

    private static Optional<ActorMention> known(SentenceShape shape, int np, List<ActorMention> mentions) {
        return np < 0 ? Optional.empty() : RecipientRule.party(shape, np, mentions, Optional.empty());
    }

    /** "demanded that Iran withdraw": the subject of the clause behind. */
    private static Optional<ActorMention> ofThatClause(
            SentenceShape shape, Trigger trigger, List<ActorMention> mentions) {
        int at = trigger.to() < shape.sentence().size() ? shape.chunkOf(trigger.to()) : shape.count();
        if (at + 1 < shape.count()
                && shape.chunk(at).is(Chunk.Kind.SUBORDINATOR)
                && !ClauseOpeners.opener(shape.norm(shape.chunk(at).from()))
                && shape.chunk(at + 1).is(Chunk.Kind.NP)) {
            return mentionAt(shape, at + 1, mentions);
        }
        return Optional.empty();
    }

    private static Optional<ActorMention> insideParty(
            SentenceShape shape, Trigger trigger, List<ActorMention> mentions, Optional<ActorMention> actor) {
        for (int t = trigger.head() + 1; t < trigger.to(); t++) {
            int np = shape.chunkOf(t);
            Optional<ActorMention> found = shape.chunk(np).is(Chunk.Kind.NP)
                    ? RecipientRule.party(shape, np, mentions, actor)
                    : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<ActorMention> insideGap(SentenceShape shape, Trigger trigger, List<ActorMention> mentions) {
        for (int t = trigger.head() + 1; t < trigger.to(); t++) {
            Chunk chunk = shape.chunk(shape.chunkOf(t));
            if (chunk.is(Chunk.Kind.NP)) {
                Optional<ActorMention> found = mentionAt(shape, shape.chunkOf(t), mentions);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The second of two that are named together: "A and B met", "the ministers of A and B met". */
    static Optional<ActorMention> conjunct(SentenceShape shape, int subject, List<ActorMention> mentions) {
        int at = subject;
        if (at >= 0
                && at + 4 < shape.count()
                && shape.norm(shape.chunk(at + 1).from()).equals("of")
                && shape.chunk(at + 3).is(Chunk.Kind.CONJUNCTION)) {
            at += 2;
        }
        if (at >= 0
                && at + 2 < shape.count()
                && (shape.chunk(at + 1).is(Chunk.Kind.CONJUNCTION)
                        || shape.chunk(at + 1).is(Chunk.Kind.COMMA))
                && shape.chunk(at + 2).is(Chunk.Kind.NP)
                && !SubjectRule.describes(shape, at + 2)) {
            return actorAt(shape, at + 2, mentions);
        }
        return Optional.empty();
    }

    static Optional<ActorMention> actorAt(SentenceShape shape, int np, List<ActorMention> mentions) {
        return np < 0 ? Optional.empty() : Party.actor(shape, np, mentions);
    }

    static Optional<ActorMention> recipientAt(SentenceShape shape, int np, List<ActorMention> mentions) {
        return np < 0 ? Optional.empty() : Party.recipient(shape, np, mentions);
    }

    static Optional<ActorMention> mentionAt(SentenceShape shape, int np, List<ActorMention> mentions) {
        return np < 0 ? Optional.empty() : Party.actor(shape, np, mentions);
    }
}
