package dev.dateline.coder.event;

import dev.dateline.coder.actor.ActorMention;
import dev.dateline.coder.text.Sentence;
import dev.dateline.coder.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How many dead, injured, arrested a sentence tells of, and at which word. Stateless. */
final class TollRule {
    private static final Set<String> KILL = WordSet.of(
            "kill kills killed killing murdered murder murdering massacred executed slain beheaded assassinated slaughtered",
            "assassination slaying massacre slaughter drown drowns drowned drowning");
    private static final Set<String> DIE =
            WordSet.of("died die dies dead perished fatalities deaths death killed succumbed");
    private static final Set<String> WOUNDS = WordSet.of("injuries injury wounds burns");
    private static final Set<String> INJURE = WordSet.of(
            "injure injured injures injuring wound wounded wounds wounding hurt maimed hospitalised hospitalized");
    private static final Set<String> ARREST = WordSet.of(
            "arrest arrested arresting arrests detain detained detaining detains rounded jailed apprehended captured");
    private static final Set<String> TO_DEATH =
            WordSet.of("shot shoot gunned stabbed hacked beaten burned burnt clubbed stoned tortured trampled");
    private static final Set<String> LOSE = WordSet.of("lose loses lost losing");
    private static final Set<String> CLAIM =
            WordSet.of("claim claims claimed claiming cost costs costing took take taking");
    /** Nouns of a killing, which tell whom behind "of": "the death of two men". */
    private static final Set<String> DEATHS =
            WordSet.of("killing murder assassination slaying massacre slaughter death deaths fatalities");

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
            int at = i;
            toll(sentence, i)
                    .or(() -> lives(shape, at, mentions))
                    .ifPresent(toll -> told.add(new Told(Kind.KILLED, toll, at)));
            Kind kind =
                    toDeath(sentence, i) ? Kind.KILLED : kind(sentence.token(i).norm());
            if (kind != null) {
                toll(shape, i, mentions).ifPresent(toll -> told.add(new Told(kind, toll, at)));
            }
        }
        return told;
    }

    /** Whether a sentence may tell a toll: it holds one of the words that do. */
    static boolean mayTell(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> kind(token.norm()) != null || token.is("toll") || token.is("lives"));
    }

    /** "the death toll rose from 10 to 26". */
    private static Optional<Toll> toll(Sentence sentence, int i) {
        if (!sentence.token(i).is("toll") || i == 0 || !sentence.token(i - 1).is("death")) {
            return Optional.empty();
        }
        int end = Math.min(i + 12, sentence.size());
        for (int t = i + 1; t < end; t++) {
            if (sentence.token(t).is("to")
                    || sentence.token(t).is("at")
                    || sentence.token(t).is("is")) {
                return Quantity.in(sentence, t + 1, Math.min(t + 6, end));
            }
        }
        return Optional.empty();
    }

    /** "nine divers lost their lives", "the flood claimed 40 lives". */
    private static Optional<Toll> lives(SentenceShape shape, int token, List<ActorMention> mentions) {
        String norm = shape.norm(token);
        int verb = shape.chunkOf(token) - 1;
        if (!norm.equals("lives") && !norm.equals("life")
                || verb < 0
                || !shape.chunk(verb).is(Chunk.Kind.VERB)
                || shape.negated(shape.chunk(verb))) {
            return Optional.empty();
        }
        String does = shape.norm(shape.chunk(verb).head());
        if (CLAIM.contains(does)) {
            return Quantity.in(shape.sentence(), shape.chunk(verb + 1).from(), token);
        }
        int subject = LOSE.contains(does) ? shape.clauses().subject(verb) : -1;
        return subject < 0 ? Optional.empty() : VictimRule.count(shape, subject, verb, mentions);
    }

    /** "shot two men to death", "stabbed to death", "gunned down". */
    private static boolean toDeath(Sentence sentence, int i) {
        if (!TO_DEATH.contains(sentence.token(i).norm())) {
            return false;
        }
        for (int t = i + 1; t < Math.min(i + 8, sentence.size()); t++) {
            boolean death =
                    sentence.token(t).is("death") && sentence.token(t - 1).is("to");
            if (death
                    || sentence.token(t).is("dead")
                    || t == i + 1 && sentence.token(t).is("down")) {
                return true;
            }
        }
        return false;
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
        int victim = behindDeath(shape, token);
        if (victim >= 0) {
            return VictimRule.count(shape, victim, -1, mentions);
        }
        if (norm.equals("succumbed") && !ofWounds(sentence, token)) {
            return Optional.empty();
        }
        Optional<Toll> ahead = elliptic(shape, token, chunk);
        if (ahead.isPresent()) {
            return ahead;
        }
        if (norm.equals("dead") || chunk.is(Chunk.Kind.NP) || DEATHS.contains(norm) && !chunk.is(Chunk.Kind.VERB)) {
            return beside(shape, token, chunk).or(() -> ofWhom(shape, token, mentions));
        }
        if (!chunk.is(Chunk.Kind.VERB) || shape.negated(chunk)) {
            return Optional.empty();
        }
        boolean dies = norm.startsWith("die") || norm.equals("perished") || norm.equals("succumbed");
        if (!dies && !shape.passive(chunk)) {
            int object = shape.clauses().object(index, chunk.to());
            if (object >= 0) {
                return VictimRule.count(shape, object, -1, mentions);
            }
        }
        if (dies || shape.passive(chunk) || !norm.endsWith("ing")) {
            int subject = shape.reducedPassive(chunk)
                    ? shape.nouns().left(index)
                    : shape.clauses().subject(index);
            if (subject >= 0) {
                return VictimRule.count(shape, subject, index, mentions);
            }
        }
        return Optional.empty();
    }

    /** "and 30 injured", "12 wounded": the number stands right before a participle that has no auxiliary. */
    private static Optional<Toll> elliptic(SentenceShape shape, int token, Chunk chunk) {
        if (!shape.norm(token).endsWith("ed") && !shape.norm(token).equals("hurt")
                || chunk.is(Chunk.Kind.VERB) && shape.hasAuxiliary(chunk)
                || token == 0) {
            return Optional.empty();
        }
        boolean number = shape.tag(token - 1).equals("NUM") || Quantity.isWord(shape.norm(token - 1));
        Chunk before = shape.chunk(shape.chunkOf(token - 1));
        if (number || before.is(Chunk.Kind.NP) && chunk.is(Chunk.Kind.VERB) && object(shape, chunk) < 0) {
            return Quantity.in(shape.sentence(), number ? Math.max(0, token - 4) : before.from(), token);
        }
        return Optional.empty();
    }

    /** "shot to death a guard": the victim behind; −1 where none stands there. */
    private static int behindDeath(SentenceShape shape, int token) {
        Sentence sentence = shape.sentence();
        boolean toDeath = token + 3 < sentence.size()
                && TO_DEATH.contains(sentence.token(token).norm())
                && sentence.token(token + 1).is("to")
                && sentence.token(token + 2).is("death");
        int np = toDeath ? shape.chunkOf(token + 3) : -1;
        return np >= 0 && shape.chunk(np).is(Chunk.Kind.NP) && !shape.temporal(np) ? np : -1;
    }

    /** "succumbed to bullet wounds", but not to pressure. */
    private static boolean ofWounds(Sentence sentence, int token) {
        for (int t = token + 1; t < Math.min(token + 6, sentence.size()); t++) {
            if (WOUNDS.contains(sentence.token(t).norm())) {
                return true;
            }
        }
        return false;
    }

    private static int object(SentenceShape shape, Chunk verb) {
        return shape.clauses().object(shape.chunkOf(verb.head()), verb.to());
    }

    /** "the murder of two monks", "40 of these deaths", "the death on Monday of nine people". */
    private static Optional<Toll> ofWhom(SentenceShape shape, int token, List<ActorMention> mentions) {
        if (!DEATHS.contains(shape.norm(token))) {
            return Optional.empty();
        }
        int of = shape.clauses().behind(token + 1, Set.of("of"));
        int index = shape.chunkOf(token);
        if (index >= 2 && shape.norm(shape.chunk(index - 1).from()).equals("of")) {
            Chunk share = shape.chunk(index - 2);
            return Quantity.in(shape.sentence(), share.from(), share.to());
        }
        if (index >= 2 && shape.norm(shape.chunk(index - 1).from()).equals("'s")) {
            return VictimRule.count(shape, index - 2, -1, mentions);
        }
        return of < 0 || of > shape.chunkOf(token) + 4 ? Optional.empty() : VictimRule.count(shape, of, -1, mentions);
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
}
