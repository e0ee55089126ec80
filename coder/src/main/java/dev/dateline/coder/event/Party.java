package dev.dateline.coder.event;

import dev.dateline.coder.actor.ActorMention;
import dev.dateline.coder.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns a noun phrase into a participant: the longest actor mention on its head, else the phrase itself where that may stand. Stateless. */
final class Party {
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "this", "that", "these", "those", "some", "all", "any", "both", "several");
    private static final Set<String> NO_PARTY = Set.of(
            "it",
            "they",
            "them",
            "he",
            "him",
            "she",
            "her",
            "i",
            "we",
            "you",
            "us",
            "me",
            "there",
            "this",
            "that",
            "these",
            "those",
            "himself",
            "themselves",
            "itself",
            "herself",
            "one",
            "others",
            "all",
            "some",
            "many",
            "most",
            "what",
            "who",
            "which",
            "effort",
            "efforts",
            "way",
            "part",
            "place",
            "people's",
            "everyone",
            "anyone",
            "nothing",
            "something",
            "life",
            "lives",
            "order",
            "end");

    private static final Set<String> CHARGE = Set.of(
            "accuse", "convict", "suspect", "acquit", "deprive", "rob", "warn", "inform", "clear", "strip", "rid");
    private static final Set<String> PLACED = Set.of("in", "from");

    private Party() {}

    /** Who acts: a known mention, or a capitalised name. */
    static Optional<ActorMention> actor(SentenceShape shape, int np, List<ActorMention> mentions) {
        return mention(shape, np, mentions).or(() -> {
            int head = shape.chunk(np).head();
            return shape.tag(head).equals("PROPN") && !shape.temporal(np)
                    ? Optional.of(phrase(shape, np))
                    : Optional.empty();
        });
    }

    /** Who or what is acted upon: a known mention, or any noun phrase. */
    static Optional<ActorMention> recipient(SentenceShape shape, int np, List<ActorMention> mentions) {
        return mention(shape, np, mentions).or(() -> {
            int head = shape.chunk(np).head();
            boolean noun = shape.tag(head).equals("PROPN")
                    || shape.tag(head).equals("NOUN")
                    || shape.tag(head).equals("ADJ");
            return noun && !shape.temporal(np) && !NO_PARTY.contains(shape.norm(head))
                    ? Optional.of(phrase(shape, np))
                    : Optional.empty();
        });
    }

    /** A mention of which something is known, on the phrase's head or before it. */
    static Optional<ActorMention> known(SentenceShape shape, int np, List<ActorMention> mentions) {
        return mention(shape, np, mentions)
                .filter(m -> m.country().isPresent()
                        || m.sector().isPresent()
                        || m.name().isPresent());
    }

    private static Optional<ActorMention> mention(SentenceShape shape, int np, List<ActorMention> mentions) {
        Chunk chunk = shape.chunk(np);
        int end = shape.nouns().endWithOf(np);
        Span whole = new Span(
                shape.sentence().token(chunk.from()).start(),
                shape.sentence().token(end - 1).end());
        Span head = shape.sentence().token(chunk.head()).span();
        ActorMention best = null;
        boolean bestOnHead = false;
        for (ActorMention mention : mentions) {
            if (!mention.span().overlaps(whole)) {
                continue;
            }
            boolean onHead = mention.span().overlaps(head);
            boolean better = best == null
                    || onHead && !bestOnHead
                    || onHead == bestOnHead
                            && mention.span().length() > best.span().length()
                            && mention.span().start() <= best.span().start();
            if (better) {
                best = mention;
                bestOnHead = onHead;
            }
        }
        return Optional.ofNullable(best).map(mention -> wide(shape, np, withoutVerb(shape, mention)));
    }

    /** The party with the noun that it only describes ("NAME targets"), and with where it is or what it is of ("rebels in NAME"). */
    private static ActorMention wide(SentenceShape shape, int np, ActorMention mention) {
        Chunk chunk = shape.chunk(np);
        Span span = mention.span();
        Span head = shape.sentence().token(chunk.head()).span();
        if (!span.overlaps(span(shape, chunk)) || mention.kind() == ActorMention.Kind.COUNTRY) {
            return mention;
        }
        int end = span.end();
        if (end < head.end() && shape.tag(chunk.head()).equals("NOUN") && !owns(shape, chunk, end)) {
            end = head.end();
        }
        if (end >= head.end() && mention.kind() == ActorMention.Kind.ROLE) {
            end = Math.max(end, tail(shape, np));
        }
        Span whole = new Span(span.start(), end);
        return whole.equals(span)
                ? mention
                : new ActorMention(
                        whole, shape.text(whole), mention.name(), mention.country(), mention.sector(), mention.kind());
    }

    /** "NAME's decision": NAME is the party. */
    private static boolean owns(SentenceShape shape, Chunk chunk, int end) {
        for (int i = chunk.from(); i < chunk.to(); i++) {
            if (shape.sentence().token(i).start() >= end) {
                return shape.norm(i).startsWith("'");
            }
        }
        return false;
    }

    private static Span span(SentenceShape shape, Chunk chunk) {
        return new Span(
                shape.sentence().token(chunk.from()).start(),
                shape.sentence().token(chunk.to() - 1).end());
    }

    /** Where a noun phrase ends with its attributes: "of" anything, "in" or "from" a name. */
    private static int tail(SentenceShape shape, int np) {
        int at = np;
        while (at + 2 < shape.count() && shape.chunk(at + 2).is(Chunk.Kind.NP)) {
            String join = shape.norm(shape.chunk(at + 1).from());
            int head = shape.chunk(at + 2).head();
            boolean name = shape.tag(head).equals("PROPN")
                    && !shape.temporal(at + 2)
                    && !shape.norm(head).equals("may");
            boolean attribute = join.equals("of") ? !charged(shape, np) : name && PLACED.contains(join);
            if (!attribute) {
                break;
            }
            at += 2;
        }
        return at == np
                ? shape.sentence().token(shape.chunk(np).head()).end()
                : shape.sentence().token(shape.chunk(at).to() - 1).end();
    }

    /** "accused NAME of murder": the verb's "of", not the noun's. */
    private static boolean charged(SentenceShape shape, int np) {
        if (np == 0 || !shape.chunk(np - 1).is(Chunk.Kind.VERB)) {
            return false;
        }
        for (String lemma : Control.lemmas(shape.norm(shape.chunk(np - 1).head()))) {
            if (CHARGE.contains(lemma)) {
                return true;
            }
        }
        return false;
    }

    private static ActorMention phrase(SentenceShape shape, int np) {
        Chunk chunk = shape.chunk(np);
        int from = chunk.from();
        while (from < chunk.head() && DETERMINERS.contains(shape.norm(from))) {
            from++;
        }
        int end = shape.sentence().token(Math.max(chunk.to(), from + 1) - 1).end();
        Span span = new Span(shape.sentence().token(from).start(), Math.max(end, tail(shape, np)));
        String text = shape.text(span);
        return new ActorMention(
                span, text, Optional.empty(), Optional.empty(), Optional.empty(), ActorMention.Kind.ROLE);
    }

    /** A mention that runs into the verb behind it ("opposition accused") loses it: the clause knows better. */
    private static ActorMention withoutVerb(SentenceShape shape, ActorMention mention) {
        for (int i = 0; i < shape.count(); i++) {
            Chunk chunk = shape.chunk(i);
            int start = shape.sentence().token(chunk.from()).start();
            if (chunk.is(Chunk.Kind.VERB)
                    && chunk.from() > 0
                    && mention.span().start() < start
                    && mention.span().end()
                            == shape.sentence().token(chunk.head()).end()) {
                Span span = new Span(
                        mention.span().start(),
                        shape.sentence().token(chunk.from() - 1).end());
                return new ActorMention(
                        span,
                        shape.text(span),
                        Optional.empty(),
                        mention.country(),
                        Optional.empty(),
                        ActorMention.Kind.ROLE);
            }
        }
        return mention;
    }
}
