package dev.dateline.coder.event;

import dev.dateline.coder.actor.ActorMention;
import dev.dateline.coder.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How many dead, injured, arrested a sentence tells of, and at which word. Stateless. */
final class TollRule {
    private static final Set<String> KILL = Set.of(
            "kill",
            "kills",
            "killed",
            "killing",
            "murdered",
            "murder",
            "murdering",
            "massacred",
            "executed",
            "slain",
            "beheaded",
            "assassinated",
            "slaughtered");
    private static final Set<String> DIE =
            Set.of("died", "die", "dies", "dead", "perished", "fatalities", "deaths", "killed");
    private static final Set<String> INJURE = Set.of(
            "injure",
            "injured",
            "injures",
            "injuring",
            "wound",
            "wounded",
            "wounds",
            "wounding",
            "hurt",
            "maimed",
            "hospitalised",
            "hospitalized");
    private static final Set<String> ARREST = Set.of(
            "arrest",
            "arrested",
            "arresting",
            "arrests",
            "detain",
            "detained",
            "detaining",
            "detains",
            "rounded",
            "jailed",
            "apprehended",
            "captured");
    private static final Set<String> PEOPLE_NOUNS = Set.of(
            "people",
            "others",
            "persons",
            "civilians",
            "soldiers",
            "police",
            "policemen",
            "men",
            "women",
            "children",
            "officers",
            "members",
            "fighters",
            "militants",
            "rebels",
            "protesters",
            "demonstrators",
            "villagers",
            "students",
            "workers",
            "troops",
            "passengers",
            "guerrillas",
            "peasants",
            "residents",
            "terrorists",
            "suspects");

    /** What is counted. */
    enum Kind {
        KILLED,
        INJURED,
        ARRESTED
    }

    /** A number of people and the token that says what befell them. */
    record Told(Kind kind, Toll toll, int token) {}

    private TollRule() {}

    static List<Told> told(SentenceShape shape, List<ActorMention> mentions) {
        List<Told> told = new ArrayList<>();
        Sentence sentence = shape.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            Kind kind = kind(sentence.token(i).norm());
            if (kind != null) {
                int at = i;
                toll(shape, i, mentions).ifPresent(toll -> told.add(new Told(kind, toll, at)));
            }
        }
        return told;
    }

    private static Kind kind(String norm) {
        if (INJURE.contains(norm)) {
            return Kind.INJURED;
        }
        if (ARREST.contains(norm)) {
            return Kind.ARRESTED;
        }
        return KILL.contains(norm) || DIE.contains(norm) ? Kind.KILLED : null;
    }

    private static Optional<Toll> toll(SentenceShape shape, int token, List<ActorMention> mentions) {
        Sentence sentence = shape.sentence();
        int index = shape.chunkOf(token);
        Chunk chunk = shape.chunk(index);
        String norm = sentence.token(token).norm();
        if (norm.equals("dead") || norm.equals("deaths") || norm.equals("fatalities") || chunk.is(Chunk.Kind.NP)) {
            return beside(shape, token, chunk);
        }
        if (!chunk.is(Chunk.Kind.VERB) || shape.negated(chunk)) {
            return Optional.empty();
        }
        boolean dies = norm.startsWith("die") || norm.equals("perished");
        if (!dies && !shape.passive(chunk)) {
            int object = shape.clauses().object(index, chunk.to());
            if (object >= 0) {
                return counted(shape, object, mentions);
            }
        }
        if (dies || shape.passive(chunk) || !norm.endsWith("ing")) {
            int subject = shape.reducedPassive(chunk)
                    ? shape.clauses().leftNoun(index)
                    : shape.clauses().subject(index);
            if (subject >= 0) {
                return counted(shape, subject, mentions);
            }
        }
        return Optional.empty();
    }

    /** "12 dead", "the death of two men", "left 5 people dead", "two killed". */
    private static Optional<Toll> beside(SentenceShape shape, int token, Chunk chunk) {
        Optional<Toll> before = Quantity.in(shape.sentence(), Math.max(chunk.from(), token - 6), token);
        if (before.isEmpty() && chunk.from() == token && token > 0) {
            int index = shape.chunkOf(token) - 1;
            if (index >= 0 && shape.chunk(index).is(Chunk.Kind.NP)) {
                before = Quantity.in(
                        shape.sentence(),
                        shape.chunk(index).from(),
                        shape.chunk(index).to());
            }
        }
        return before;
    }

    private static Optional<Toll> counted(SentenceShape shape, int np, List<ActorMention> mentions) {
        Chunk chunk = shape.chunk(np);
        Optional<Toll> number = Quantity.in(shape.sentence(), chunk.from(), chunk.to());
        if (number.isPresent()) {
            return number;
        }
        String first = shape.norm(chunk.from());
        String head = shape.norm(chunk.head());
        if ((first.equals("a") || first.equals("an") || first.equals("another")) && !PEOPLE_NOUNS.contains(head)) {
            boolean person = mentions.stream()
                    .anyMatch(m -> m.span()
                            .overlaps(shape.sentence().token(chunk.head()).span()));
            return person
                            || head.endsWith("man")
                            || head.equals("person")
                            || head.equals("child")
                            || head.equals("boy")
                            || head.equals("girl")
                    ? Optional.of(new Toll(1, 1))
                    : Optional.empty();
        }
        boolean named = mentions.stream()
                .anyMatch(m -> m.kind() == ActorMention.Kind.PERSON
                        && m.span()
                                .overlaps(shape.sentence().token(chunk.head()).span()));
        return named ? Optional.of(new Toll(1, 1)) : Optional.empty();
    }
}
