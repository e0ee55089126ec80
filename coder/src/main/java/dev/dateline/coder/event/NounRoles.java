package dev.dateline.coder.event;

import dev.dateline.coder.actor.ActorMention;
import dev.dateline.coder.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The parties of an event that a noun names: "a US strike on the base", "talks between Oman and Iran". Stateless. */
final class NounRoles {
    private static final Set<String> BY = Set.of("by");
    private static final Set<String> TARGETS = Set.of("on", "against", "at", "upon", "into");
    private static final Set<String> BETWEEN = Set.of("between", "among");
    private static final Set<String> OF = Set.of("of");
    private static final Set<String> NOUN_INDIRECT = Set.of("to", "with", "from", "for");
    private static final Set<String> LIGHT = Set.of(
            "launch",
            "carry",
            "carried",
            "conduct",
            "stage",
            "hold",
            "held",
            "make",
            "made",
            "mount",
            "begin",
            "began",
            "start",
            "continue",
            "wage",
            "commit",
            "perpetrate",
            "undertake",
            "undertook",
            "execute",
            "announce",
            "declare",
            "order",
            "impose",
            "issue",
            "express",
            "pay",
            "paid",
            "open",
            "lead",
            "led",
            "resume",
            "intensify",
            "step",
            "reach",
            "sign",
            "give",
            "gave",
            "given",
            "send",
            "sent",
            "provide",
            "submit",
            "repeat",
            "renew",
            "escalate",
            "unleash",
            "claim",
            "do",
            "did",
            "deliver",
            "offer",
            "voice",
            "convene",
            "host",
            "attend",
            "join",
            "participate",
            "organise",
            "organize",
            "plan",
            "extend",
            "tender",
            "set",
            "stepped",
            "deploy",
            "complete",
            "finish",
            "end",
            "head",
            "oversee",
            "chair",
            "pursue",
            "initiate",
            "expand",
            "fund",
            "threaten",
            "halt",
            "suspend");
    private static final Set<String> BLAMED = Set.of("blamed", "pinned", "attributed", "traced");
    private static final Set<String> TO_BLAME = Set.of("on", "to", "upon");
    private static final Set<String> ANSWERABLE =
            Set.of("responsible", "guilty", "responsibility", "complicit", "blame", "credit");
    private static final Set<String> CHARGED =
            Set.of("accused", "suspected", "charged", "convicted", "blamed", "implicated", "involved", "indicted");
    private static final Set<String> FROM = Set.of("from");
    private static final Set<EventType> SENT = Set.of(
            EventType.ACCUSE,
            EventType.REQUEST,
            EventType.THREATEN,
            EventType.SUPPORT,
            EventType.AID,
            EventType.REJECT);

    private NounRoles() {}

    static RoleRule.Parties parties(SentenceShape shape, Trigger trigger, List<ActorMention> mentions) {
        Chunk phrase = shape.chunk(trigger.chunk());
        int between = shape.clauses().behind(trigger.head() + 1, BETWEEN);
        if (between >= 0) {
            return new RoleRule.Parties(
                    RoleRule.actorAt(shape, between, mentions), RoleRule.conjunct(shape, between, mentions));
        }
        Optional<ActorMention> actor = RoleRule.actorAt(shape, shape.clauses().behind(trigger.head() + 1, BY), mentions)
                .or(() -> SENT.contains(trigger.frame().type())
                        ? RoleRule.mentionAt(shape, shape.clauses().behind(trigger.head() + 1, FROM), mentions)
                        : Optional.empty());
        int of = directlyBehind(shape, trigger, OF);
        Optional<ActorMention> recipient = Optional.empty();
        Optional<ActorMention> modifier = modifier(shape, trigger, phrase, mentions);
        if (trigger.frame().roles() == Frame.Roles.OF_ACTOR && of >= 0 && actor.isEmpty()) {
            actor = RoleRule.actorAt(shape, of, mentions);
        } else if (of >= 0) {
            recipient = RoleRule.recipientAt(shape, of, mentions);
        }
        if (actor.isEmpty()) {
            actor = blamed(shape, trigger, mentions);
        }
        if (actor.isEmpty()) {
            actor = modifier.filter(m ->
                            m.kind() == ActorMention.Kind.ROLE && m.country().isEmpty())
                    .flatMap(m -> lightVerbSubject(shape, trigger, mentions))
                    .or(() -> modifier);
        } else if (recipient.isEmpty() && trigger.frame().roles() == Frame.Roles.OF_RECIPIENT) {
            recipient = modifier;
        }
        if (actor.isEmpty()) {
            actor = lightVerbSubject(shape, trigger, mentions).or(() -> answerable(shape, trigger, mentions));
        }
        if (recipient.isEmpty()) {
            recipient = RoleRule.recipientAt(shape, shape.clauses().behind(trigger.head() + 1, TARGETS), mentions)
                    .filter(r ->
                            r.kind() != ActorMention.Kind.ROLE || r.sector().isPresent() || !placeLike(r));
        }
        if (recipient.isEmpty()) {
            recipient = RoleRule.mentionAt(shape, shape.clauses().behind(trigger.head() + 1, NOUN_INDIRECT), mentions);
        }
        Optional<ActorMention> thing = recipient;
        Optional<ActorMention> acting = actor;
        if (trigger.frame().type() != EventType.ASSAULT
                && recipient.filter(r -> !RecipientRule.thing(r)).isEmpty()) {
            recipient = RecipientRule.ahead(shape, trigger, mentions, acting).or(() -> thing);
        }
        return new RoleRule.Parties(actor, recipient);
    }

    private static boolean placeLike(ActorMention mention) {
        return Character.isUpperCase(mention.text().charAt(0));
    }

    private static int directlyBehind(SentenceShape shape, Trigger trigger, Set<String> prepositions) {
        int next = trigger.to() < shape.sentence().size() ? shape.chunkOf(trigger.to()) : -1;
        if (next > 0
                && shape.chunk(next).is(Chunk.Kind.PREPOSITION)
                && prepositions.contains(shape.norm(shape.chunk(next).from()))
                && next + 1 < shape.count()
                && shape.chunk(next + 1).is(Chunk.Kind.NP)) {
            return next + 1;
        }
        if (shape.norm(trigger.to() - 1).equals("of")
                && next >= 0
                && shape.chunk(next).is(Chunk.Kind.NP)) {
            return prepositions.contains("of") ? next : -1;
        }
        return -1;
    }

    /** "a US strike", "Israel's attacks", "police firing". */
    private static Optional<ActorMention> modifier(
            SentenceShape shape, Trigger trigger, Chunk phrase, List<ActorMention> mentions) {
        if (!phrase.is(Chunk.Kind.NP) || trigger.head() <= phrase.from()) {
            return Optional.empty();
        }
        Span left = new Span(
                shape.sentence().token(phrase.from()).start(),
                shape.sentence().token(trigger.head() - 1).end());
        ActorMention best = null;
        for (ActorMention mention : mentions) {
            if (left.overlaps(mention.span())
                    && (best == null || mention.span().length() > best.span().length())) {
                best = mention;
            }
        }
        return Optional.ofNullable(best);
    }

    /** "an attack blamed on the rebels", "pinned on", "attributed to". */
    private static Optional<ActorMention> blamed(SentenceShape shape, Trigger trigger, List<ActorMention> mentions) {
        for (int i = trigger.chunk() + 1; i + 2 < shape.count(); i++) {
            Chunk chunk = shape.chunk(i);
            if (chunk.is(Chunk.Kind.VERB)) {
                boolean party = BLAMED.contains(shape.norm(chunk.head()))
                        && TO_BLAME.contains(shape.norm(shape.chunk(i + 1).from()))
                        && shape.chunk(i + 2).is(Chunk.Kind.NP);
                return party ? RoleRule.actorAt(shape, i + 2, mentions) : Optional.empty();
            }
            if (chunk.is(Chunk.Kind.RELATIVE) || chunk.is(Chunk.Kind.SUBORDINATOR)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "was responsible for the attack", "was behind the attack", "is accused of killings": the subject is the actor. */
    private static Optional<ActorMention> answerable(
            SentenceShape shape, Trigger trigger, List<ActorMention> mentions) {
        int at = trigger.chunk() - 1;
        if (at < 1 || !shape.chunk(at).is(Chunk.Kind.PREPOSITION)) {
            return Optional.empty();
        }
        String preposition = shape.norm(shape.chunk(at).from());
        Chunk before = shape.chunk(at - 1);
        if (before.is(Chunk.Kind.VERB)) {
            boolean behind =
                    preposition.equals("behind") && shape.tag(before.head()).equals("AUX");
            boolean charged = shape.passive(before) && CHARGED.contains(shape.norm(before.head()));
            return behind || charged
                    ? RoleRule.actorAt(shape, SubjectRule.subject(shape, at - 1), mentions)
                    : Optional.empty();
        }
        boolean answers = ANSWERABLE.contains(shape.norm(before.head()))
                && at >= 2
                && shape.chunk(at - 2).is(Chunk.Kind.VERB);
        return answers ? RoleRule.actorAt(shape, SubjectRule.subject(shape, at - 2), mentions) : Optional.empty();
    }

    private static Optional<ActorMention> lightVerbSubject(
            SentenceShape shape, Trigger trigger, List<ActorMention> mentions) {
        for (int i = trigger.chunk() - 1; i >= 0 && i >= trigger.chunk() - 3; i--) {
            Chunk chunk = shape.chunk(i);
            if (chunk.is(Chunk.Kind.VERB)) {
                for (String lemma : Control.lemmas(shape.norm(chunk.head()))) {
                    if (LIGHT.contains(lemma)) {
                        return RoleRule.actorAt(shape, SubjectRule.subject(shape, i), mentions);
                    }
                }
                return Optional.empty();
            }
            if (chunk.is(Chunk.Kind.COMMA) || chunk.is(Chunk.Kind.RELATIVE)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
