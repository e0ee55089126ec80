package dev.dateline.coder.event;

import dev.dateline.coder.actor.ActorMention;
import dev.dateline.coder.text.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How many people a noun phrase means: "five policemen and a civilian" six, "Bishop NAME" one, "the villagers" unknown. Stateless. */
final class VictimRule {
    private static final Set<String> ONE = WordSet.of("a an another one");
    private static final Set<String> DEFINITE = WordSet.of("the his her their its this that");
    /** Singular nouns that mean several, or nobody. */
    private static final Set<String> SEVERAL = WordSet.of(
            "people police family crew staff group team squad crowd army personnel couple pair number unit patrol",
            "battalion population community public convoy column band gang troop militia party force government country",
            "town village city area house building car vehicle bus post base station headquarters camp offensive attack",
            "war conflict violence fighting operation incident enemy leadership command cavalry infantry navy civilian",
            "which who that them they it us");

    private VictimRule() {}

    /**
     * The people of a noun phrase and of those joined to it by "and"; empty where no number can be told.
     *
     * @param verb the verb group whose subject it is, −1 where it is none's
     */
    static Optional<Toll> count(SentenceShape shape, int np, int verb, List<ActorMention> mentions) {
        Optional<Toll> range = between(shape, np);
        if (range.isPresent()) {
            return range;
        }
        int last = listEnd(shape, np);
        if (last > np) {
            return listed(shape, np, last, mentions);
        }
        Optional<Toll> sum = own(shape, np, mentions);
        for (int i = np; sum.isPresent() && i >= 2 && joined(shape, i - 1) && sole(shape, i - 2); i -= 2) {
            sum = plus(sum, own(shape, i - 2, mentions));
        }
        for (int i = np;
                sum.isPresent() && i + 2 < shape.count() && joined(shape, i + 1) && ends(shape, i + 2, verb);
                i += 2) {
            sum = plus(sum, own(shape, i + 2, mentions));
        }
        return sum;
    }

    /** The last phrase of "the minister, her driver and two guards"; the first one itself where no such list begins with it. */
    private static int listEnd(SentenceShape shape, int np) {
        int at = np;
        while (at + 2 < shape.count()
                && shape.chunk(at + 1).is(Chunk.Kind.COMMA)
                && shape.chunk(at + 2).is(Chunk.Kind.NP)) {
            at += 2;
        }
        int and = at + 1 < shape.count() && shape.chunk(at + 1).is(Chunk.Kind.COMMA) ? at + 2 : at + 1;
        return at > np
                        && and + 1 < shape.count()
                        && joined(shape, and)
                        && shape.chunk(and + 1).is(Chunk.Kind.NP)
                        && (and + 2 == shape.count() || !shape.chunk(and + 2).is(Chunk.Kind.VERB))
                ? and + 1
                : np;
    }

    /** The sum of a list; none where one of its phrases tells no number, or may only describe the one before ("Ana Lind, a judge, and"). */
    private static Optional<Toll> listed(SentenceShape shape, int np, int last, List<ActorMention> mentions) {
        Optional<Toll> sum = own(shape, np, mentions);
        for (int i = np + 1; sum.isPresent() && i <= last; i++) {
            if (!shape.chunk(i).is(Chunk.Kind.NP)) {
                continue;
            }
            String first = shape.norm(shape.chunk(i).from());
            boolean describes = i < last && (ONE.contains(first) || first.equals("the"));
            Optional<Toll> more = describes ? Optional.empty() : own(shape, i, mentions);
            sum = more.isEmpty() ? Optional.empty() : plus(sum, more);
        }
        return sum;
    }

    /** "between 10 and 12 people": one number, whichever of its halves is the phrase. */
    private static Optional<Toll> between(SentenceShape shape, int np) {
        int from = Math.max(0, shape.chunk(Math.max(0, np - 2)).from() - 1);
        for (int t = from; t < shape.chunk(np).to(); t++) {
            if (shape.norm(t).equals("between")) {
                int end = Math.min(np + 2, shape.count() - 1);
                return Quantity.in(shape.sentence(), t + 1, shape.chunk(end).to());
            }
        }
        return Optional.empty();
    }

    private static Optional<Toll> plus(Optional<Toll> sum, Optional<Toll> more) {
        return more.isEmpty()
                ? sum
                : sum.map(toll -> new Toll(
                        toll.min() + more.get().min(), toll.max() + more.get().max()));
    }

    private static boolean joined(SentenceShape shape, int conjunction) {
        return shape.chunk(conjunction).is(Chunk.Kind.CONJUNCTION)
                && shape.norm(shape.chunk(conjunction).from()).equals("and");
    }

    /** A phrase that is no part of another one. */
    private static boolean sole(SentenceShape shape, int np) {
        return shape.chunk(np).is(Chunk.Kind.NP)
                && (np == 0 || !shape.chunk(np - 1).is(Chunk.Kind.PREPOSITION));
    }

    /** "a guard and a driver", not "a guard and two were hurt". */
    private static boolean ends(SentenceShape shape, int np, int verb) {
        return shape.chunk(np).is(Chunk.Kind.NP)
                && (np + 1 == shape.count()
                        || np + 1 == verb
                        || !shape.chunk(np + 1).is(Chunk.Kind.VERB));
    }

    private static Optional<Toll> own(SentenceShape shape, int np, List<ActorMention> mentions) {
        Chunk chunk = shape.chunk(np);
        Optional<Toll> number = Quantity.in(shape.sentence(), chunk.from(), chunk.to());
        if (number.isPresent()) {
            return number;
        }
        String head = shape.norm(chunk.head());
        if (!shape.chunk(np).is(Chunk.Kind.NP) || SEVERAL.contains(head) && !ONE.contains(shape.norm(chunk.from()))) {
            return Optional.empty();
        }
        Optional<ActorMention> mention = mentions.stream()
                .filter(m ->
                        m.span().overlaps(shape.sentence().token(chunk.head()).span()))
                .findFirst();
        boolean person =
                mention.filter(m -> m.kind() == ActorMention.Kind.PERSON).isPresent();
        boolean somebody =
                mention.filter(m -> m.kind() == ActorMention.Kind.ROLE).isPresent() || human(head);
        boolean single = ONE.contains(shape.norm(chunk.from())) || DEFINITE.contains(shape.norm(chunk.from()));
        boolean many = DEFINITE.contains(shape.norm(chunk.from())) && !singular(head);
        boolean named = mention.filter(m -> m.kind() != ActorMention.Kind.ROLE).isEmpty()
                && shape.tag(chunk.from()).equals("PROPN")
                && shape.tag(chunk.head()).equals("PROPN")
                && singular(head)
                && chunk.to() - chunk.from() > 1;
        return person && !many || named || somebody && single && singular(head)
                ? Optional.of(new Toll(1, 1))
                : Optional.empty();
    }

    private static boolean human(String head) {
        return head.endsWith("man")
                || head.endsWith("woman")
                || head.equals("person")
                || head.equals("child")
                || head.equals("boy")
                || head.equals("girl")
                || head.equals("civilian");
    }

    private static boolean singular(String head) {
        return !head.endsWith("s") && !head.endsWith("men") && !head.endsWith("children") && !head.endsWith("people");
    }
}
