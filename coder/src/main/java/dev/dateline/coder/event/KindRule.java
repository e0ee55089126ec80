package dev.dateline.coder.event;

import dev.dateline.coder.actor.ActorMention;
import dev.dateline.coder.text.WordSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What kind of event a phrase names where the phrase alone does not tell: an attack in words, people killed by a crash or a quake, police
 * who raid a house, a fugitive captured, workers on strike. Stateless.
 */
final class KindRule {
    /** What an attack is that is made of words. */
    private static final Set<String> WORDY = WordSet.of(
            "scathing verbal verbally blistering stinging withering rhetorical unjustified personal media press political",
            "propaganda defamatory slanderous online scurrilous");
    /** What is attacked in words alone. */
    private static final Set<String> SAID = WordSet.of(
            "policy policies proceedings decision plan plans record remark remarks comment comments law bill reform",
            "reforms proposal proposals statement speech report judgment judgement ruling handling conduct credibility",
            "character reputation integrity legitimacy idea ideas theory budget argument arguments");

    /** Nouns that do harm by themselves, with the mode of that disaster. */
    private static final Map<String, String> HAZARDS = hazards();
    /** They stand for much else too, and are meant by "a" or "the" alone: "killed in a fire", but not "by fire from the hill". */
    private static final Set<String> OFTEN_OTHERWISE = WordSet.of("fire collapse crush leak cold plague fever current");

    /** What harms or ruins without anybody who does it. */
    private static final Set<String> HARM = WordSet.of(
            "kill wound injure destroy damage devastate raze flatten level bury hit strike maim hurt be-killed",
            "leave-*-dead claim-*-life claim-*-lives lose-*-life lose-*-lives sustain-injuries killing destruction",
            "drown be-burned-to-death be-burnt-to-death burn-to-death burn-*-to-death burn-down burn-alive burn-*-alive");

    /** Nouns whose owner suffers them. */
    private static final Set<String> VICTIMS_OWN = WordSet.of(
            "murder assassination killing slaying kidnapping kidnaping abduction beheading execution torture disappearance");

    private static final Set<String> POLICE = Set.of("COP", "JUD", "GOV");
    private static final Set<String> STATE = Set.of("COP", "MIL", "GOV", "SPY", "JUD");
    /** Who kills and tortures: "the army's killings". */
    private static final Set<String> FIGHTING = Set.of("COP", "MIL", "GOV", "SPY", "REB", "UAF", "CRM");

    private static final Set<String> LABOUR = WordSet.of(
            "work worker workers union unions wage wages employees pay nurses teachers miners labour labor salary",
            "salaries stoppage walkout drivers");

    private KindRule() {}

    /** Settles type and mode of a draft whose parties are known. */
    static void settle(Draft draft) {
        String pattern = draft.trigger.frame().pattern();
        if (draft.type == EventType.COERCE && pattern.equals("seize") && holdsSomebody(draft)) {
            taken(draft);
        }
        if (draft.type == EventType.REJECT && pattern.equals("overturn") && ofItself(draft)) {
            become(draft, EventType.DISASTER, Optional.of("crash"));
            draft.actor = Optional.empty();
            draft.recipient = Optional.empty();
        }
        if (draft.type != EventType.ASSAULT) {
            return;
        }
        if (VICTIMS_OWN.contains(pattern)
                && draft.recipient.isEmpty()
                && draft.actor.filter(party -> owns(draft, party)).isPresent()) {
            draft.recipient = draft.actor;
            draft.actor = Optional.empty();
        }
        Optional<String> accident = HARM.contains(pattern.replace(' ', '-')) ? accident(draft) : Optional.empty();
        if (accident.isPresent()) {
            become(draft, EventType.DISASTER, accident);
            draft.actor = Optional.empty();
        } else if (pattern.equals("burn down") && ofItself(draft)) {
            become(draft, EventType.DISASTER, Optional.of("fire"));
            draft.actor = Optional.empty();
        } else if (pattern.contains("attack") && wordy(draft)) {
            become(draft, EventType.ACCUSE, Optional.of("disapprove"));
        } else if (pattern.equals("strike") && !draft.trigger.frame().verb() && labour(draft)) {
            become(draft, EventType.PROTEST, Optional.of("strike"));
        } else if (pattern.equals("raid") && in(draft.actor, POLICE)) {
            become(draft, EventType.COERCE, Optional.empty());
        } else if (pattern.equals("capture") && holdsSomebody(draft)) {
            taken(draft);
        }
    }

    /** "the bishop's murder": a person who stands before the noun as its owner is its victim. */
    private static boolean owns(Draft draft, ActorMention party) {
        int at = draft.shape.chunk(draft.trigger.chunk()).from();
        boolean before = party.span().end() <= draft.trigger.span(draft.shape).start();
        boolean person = party.kind() == ActorMention.Kind.PERSON
                || party.kind() == ActorMention.Kind.REFERENCE
                || party.kind() == ActorMention.Kind.ROLE
                        && party.sector().filter(FIGHTING::contains).isEmpty();
        boolean possessive = IntStream.range(Math.max(0, at - 1), draft.trigger.from() + 1)
                .anyMatch(t ->
                        draft.shape.norm(t).equals("'s") || draft.shape.norm(t).equals("'"));
        return person && before && possessive;
    }

    /** People are no booty: a state arrests them, others abduct them. */
    private static void taken(Draft draft) {
        boolean arrest = draft.actor.isEmpty() || in(draft.actor, STATE);
        become(draft, arrest ? EventType.COERCE : EventType.ASSAULT, Optional.of(arrest ? "arrest" : "abduct"));
    }

    /** Whether people are harmed or things destroyed, and nobody is told to do it, nor with what. */
    static boolean harmOfNobody(Draft draft) {
        return HARM.contains(draft.trigger.frame().pattern().replace(' ', '-'))
                && draft.actor.isEmpty()
                && draft.mode.filter(mode -> !mode.equals("destroy")).isEmpty();
    }

    /** Whether an arm of a state is told to do it. */
    static boolean ofState(Draft draft) {
        return in(draft.actor, STATE);
    }

    /** Whether what is taken are people themselves, and not a thing of theirs. */
    private static boolean holdsSomebody(Draft draft) {
        if (!draft.trigger.frame().verb() || !somebody(draft)) {
            return false;
        }
        SentenceShape shape = draft.shape;
        int object = shape.clauses().object(draft.trigger.chunk(), draft.trigger.to());
        return object < 0
                || draft.recipient
                        .filter(party -> party.span()
                                .overlaps(shape.sentence()
                                        .token(shape.chunk(object).head())
                                        .span()))
                        .isPresent();
    }

    private static void become(Draft draft, EventType type, Optional<String> mode) {
        draft.type = type;
        draft.mode = mode;
    }

    private static boolean in(Optional<ActorMention> party, Set<String> sectors) {
        return party.flatMap(ActorMention::sector).filter(sectors::contains).isPresent();
    }

    /** "the raft overturned", "a school burned down": nobody did it to anything. */
    private static boolean ofItself(Draft draft) {
        SentenceShape shape = draft.shape;
        int verb = draft.trigger.chunk();
        return !shape.passive(shape.chunk(verb))
                && shape.clauses().object(verb, draft.trigger.to()) < 0
                && draft.actor
                        .filter(party -> party.kind() == ActorMention.Kind.PERSON
                                || party.kind() == ActorMention.Kind.ORGANISATION
                                || party.sector().isPresent())
                        .isEmpty();
    }

    /** "killed in the crash", "destroyed by an earthquake", "the quake killed 200": the mode of that disaster. */
    private static Optional<String> accident(Draft draft) {
        SentenceShape shape = draft.shape;
        int index = draft.trigger.chunk();
        int subject = draft.trigger.frame().verb() ? shape.clauses().subject(index) : -1;
        if (subject >= 0 && !shape.passive(shape.chunk(index))) {
            String head = shape.norm(shape.chunk(subject).head());
            if (HAZARDS.containsKey(head)) {
                return Optional.of(HAZARDS.get(head));
            }
        }
        for (int i = index + 1; i + 1 < shape.count() && i <= index + 6; i++) {
            Chunk chunk = shape.chunk(i);
            if (chunk.is(Chunk.Kind.VERB) || chunk.is(Chunk.Kind.RELATIVE) || chunk.is(Chunk.Kind.SUBORDINATOR)) {
                return Optional.empty();
            }
            String head = shape.norm(shape.chunk(i + 1).head());
            boolean means = Set.of("in", "by", "during", "from", "after").contains(shape.norm(chunk.from()));
            if (chunk.is(Chunk.Kind.PREPOSITION) && means && HAZARDS.containsKey(head) && meant(shape, i + 1)) {
                return Optional.of(HAZARDS.get(head));
            }
        }
        return Optional.empty();
    }

    /** Whether a noun that names a hazard does so here. */
    private static boolean meant(SentenceShape shape, int np) {
        Chunk chunk = shape.chunk(np);
        boolean from =
                np + 1 < shape.count() && shape.norm(shape.chunk(np + 1).from()).equals("from");
        return !OFTEN_OTHERWISE.contains(shape.norm(chunk.head()))
                || shape.tag(chunk.from()).equals("DET") && !from;
    }

    private static Map<String, String> hazards() {
        Map<String, String> hazards = new HashMap<>();
        for (String mode : Ontology.modes(EventType.DISASTER)) {
            for (String word : WordClasses.PACKAGED.words("hazard-" + mode)) {
                hazards.put(word, mode);
                hazards.put(VerbForms.plural(word), mode);
            }
        }
        return Map.copyOf(hazards);
    }

    /** "a scathing attack", "attacked the bill". */
    private static boolean wordy(Draft draft) {
        SentenceShape shape = draft.shape;
        Chunk chunk = shape.chunk(draft.trigger.chunk());
        for (int t = Math.min(chunk.from(), draft.trigger.from()); t < draft.trigger.to(); t++) {
            if (WORDY.contains(shape.norm(t))) {
                return true;
            }
        }
        int object = draft.trigger.frame().verb()
                ? shape.clauses().object(draft.trigger.chunk(), draft.trigger.to())
                : shape.clauses().behind(draft.trigger.to(), Set.of("on", "against"));
        return object >= 0 && SAID.contains(shape.norm(shape.chunk(object).head()));
    }

    private static boolean labour(Draft draft) {
        return draft.shape.sentence().tokens().stream().anyMatch(token -> LABOUR.contains(token.norm()));
    }

    /** A person or people, not a place or a prize. */
    private static boolean somebody(Draft draft) {
        return draft.recipient
                .filter(party -> party.kind() == ActorMention.Kind.PERSON
                        || party.kind() == ActorMention.Kind.REFERENCE
                        || party.kind() == ActorMention.Kind.ROLE
                                && party.sector().isPresent()
                                && !PlaceWords.site(PartyMatch.head(party)))
                .isPresent();
    }
}
