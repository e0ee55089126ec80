package dev.dateline.coder.event;

import dev.dateline.coder.actor.ActorMention;
import dev.dateline.coder.place.PlaceMention;
import dev.dateline.coder.text.Span;
import dev.dateline.coder.time.DateMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The events of one sentence. Stateless. */
final class SentenceCoder {
    private static final Set<String> SPEECH = Set.of(
            "said",
            "says",
            "say",
            "told",
            "reported",
            "reports",
            "announced",
            "added",
            "stated",
            "claimed",
            "confirmed",
            "adding",
            "noted",
            "tells",
            "explained",
            "indicated",
            "indicate",
            "assert",
            "asserted",
            "asserting",
            "according");

    /** Words that begin what happened at another time. */
    private static final Set<String> AFTERWARDS = Set.of("after", "before", "hours", "days", "following");

    private static final int FAR = 20;

    /** What is known of a sentence: the mentions in it, in order. */
    record Facts(
            List<ActorMention> actors,
            List<PlaceMention> places,
            List<PlaceMention> nationalities,
            List<DateMention> dates) {}

    private SentenceCoder() {}

    /** Whether a word is a verb of saying, in any form. */
    static boolean speech(String norm) {
        return SPEECH.contains(norm);
    }

    static List<Draft> code(SentenceShape shape, List<FrameMatch> matches, Facts facts) {
        List<Draft> drafts = new ArrayList<>();
        NamedPlaces places = new NamedPlaces(shape, facts);
        for (Trigger trigger : TriggerRule.triggers(shape, matches)) {
            Span span = trigger.span(shape);
            if (facts.dates().stream().anyMatch(date -> date.span().contains(span))
                    || !trigger.frame().verb() && named(span, facts.actors())) {
                continue;
            }
            StatusRule.Reading reading = StatusRule.read(shape, trigger);
            Draft draft = new Draft(shape, trigger, reading, RoleRule.parties(shape, trigger, facts.actors()));
            draft.place = PlaceRule.of(shape, trigger, places.of(draft.type), facts.nationalities())
                    .filter(place -> draft.actor
                            .filter(actor -> actor.kind() == ActorMention.Kind.ORGANISATION
                                    && actor.span().contains(place.span()))
                            .isEmpty());
            draft.recipient = TerritoryRule.recipient(draft, facts.places());
            draft.actor = draft.actor.map(party -> TerritoryRule.withCountry(shape, party, facts.places()));
            draft.recipient = draft.recipient.map(party -> TerritoryRule.withCountry(shape, party, facts.places()));
            draft.date = DateRule.of(shape, trigger, facts.dates());
            draft.attributedTo = attribution(shape, trigger, facts.actors());
            if (needsActor(draft)
                    || trigger.frame().ofState() && !KindRule.ofState(draft)
                    || trigger.frame().partyOnly()
                            && draft.recipient.filter(SentenceCoder::known).isEmpty()) {
                continue;
            }
            KindRule.settle(draft);
            WeaponRule.arm(draft);
            ContentRule.readIntent(draft, reading);
            DemandRule.read(draft, facts.actors());
            drafts.add(draft);
        }
        giveTolls(drafts, TollRule.told(shape, facts.actors()));
        List<Draft> deeds = mergeTollTriggers(drafts);
        deeds.removeIf(TalkRule::talk);
        deeds.stream().filter(GeneralRule::ofAnyone).forEach(deed -> deed.reference = true);
        return ContentRule.ownEvents(deeds);
    }

    /** A word of an organisation's name is no event: "the Organisation of Andean Cooperation". */
    private static boolean named(Span span, List<ActorMention> actors) {
        return actors.stream()
                .anyMatch(actor -> actor.kind() == ActorMention.Kind.ORGANISATION
                        && actor.span().contains(span)
                        && actor.span().length() > span.length());
    }

    /** A bare "strike" is an air strike only where forces strike: else it may be a strike of workers. */
    private static boolean needsActor(Draft draft) {
        return draft.trigger.frame().pattern().equals("strike")
                && !draft.trigger.frame().verb()
                && draft.actor.isEmpty()
                && draft.place.isEmpty();
    }

    private static boolean known(ActorMention mention) {
        return mention.kind() != ActorMention.Kind.ROLE
                || mention.sector().isPresent()
                || mention.country().isPresent()
                || mention.name().isPresent();
    }

    private static void giveTolls(List<Draft> drafts, List<TollRule.Told> told) {
        for (TollRule.Told toll : told) {
            Draft nearest = null;
            for (Draft draft : drafts) {
                boolean fits = toll.kind() == TollRule.Kind.ARRESTED
                        ? draft.type == EventType.COERCE || draft.type == EventType.PROTEST
                        : draft.violent() || draft.type == EventType.PROTEST;
                if (fits && draft.status != Status.NEGATED && (nearest == null || closer(draft, nearest, toll))) {
                    nearest = draft;
                }
            }
            if (nearest != null) {
                nearest.tolls.merge(toll.kind(), toll.toll(), Toll::or);
            }
        }
    }

    private static boolean closer(Draft a, Draft b, TollRule.Told toll) {
        return distance(a, toll.token()) < distance(b, toll.token());
    }

    /** Tokens between a deed and a word of harm; farther where the deed stands in a clause of its own behind: "killing two, after". */
    private static int distance(Draft draft, int token) {
        int distance = Math.abs(draft.trigger.head() - token);
        for (int t = token + 1; t < draft.trigger.head(); t++) {
            if (AFTERWARDS.contains(draft.shape.norm(t))) {
                return distance + FAR;
            }
        }
        return distance;
    }

    /** "A strike killed two": the strike is the event, the killing its toll. */
    private static List<Draft> mergeTollTriggers(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft host = draft.trigger.tollOnly() ? host(draft, drafts) : null;
            if (host == null) {
                kept.add(draft);
            } else {
                draft.tolls.forEach(host.tolls::putIfAbsent);
                host.pointing |= !draft.trigger.frame().verb() && ArticleEvents.pointing(draft);
                if (host.type != EventType.DISASTER) {
                    host.recipient = host.recipient.isPresent() ? host.recipient : draft.recipient;
                    host.actor = host.actor.isPresent() ? host.actor : draft.actor;
                }
                host.place = host.place.isPresent() ? host.place : draft.place;
                host.date = host.date.isPresent() ? host.date : draft.date;
            }
        }
        return kept;
    }

    private static Draft host(Draft toll, List<Draft> drafts) {
        Draft host = null;
        for (Draft draft : drafts) {
            if (draft != toll
                    && !draft.trigger.tollOnly()
                    && draft.violent()
                    && draft.status == toll.status
                    && !ofOthers(draft, toll)
                    && (host == null || distance(draft, toll.trigger.head()) < distance(host, toll.trigger.head()))) {
                host = draft;
            }
        }
        return host;
    }

    /** "Six were hurt in police fire, two were killed by rioters": harm that is told to be somebody else's doing. */
    private static boolean ofOthers(Draft host, Draft toll) {
        if (host.actor.isEmpty() || toll.actor.isEmpty()) {
            return false;
        }
        PartyMatch.Match actors = PartyMatch.of(host.actor, toll.actor);
        boolean otherSort = actors == PartyMatch.Match.UNLIKE
                && !host.actor.get().sector().equals(toll.actor.get().sector());
        return actors == PartyMatch.Match.OTHER || otherSort;
    }

    /** Who says so: the subject of a speech verb in another clause than the trigger, or "according to". */
    private static Optional<String> attribution(SentenceShape shape, Trigger trigger, List<ActorMention> actors) {
        for (int i = 0; i < shape.count(); i++) {
            Chunk chunk = shape.chunk(i);
            String norm = shape.norm(chunk.head());
            if (!SPEECH.contains(norm) || trigger.holds(chunk.head())) {
                continue;
            }
            int source = norm.equals("according")
                    ? shape.clauses().behind(chunk.head() + 1, Set.of("to"))
                    : chunk.is(Chunk.Kind.VERB) ? speaker(shape, i) : -1;
            if (source >= 0 && source != trigger.chunk() && !pronoun(shape, source)) {
                Span span = new Span(
                        shape.sentence().token(shape.chunk(source).from()).start(),
                        shape.sentence()
                                .token(shape.nouns().endWithOf(source) - 1)
                                .end());
                return Party.actor(shape, source, actors)
                        .map(ActorMention::text)
                        .or(() -> Optional.of(shape.text(span)));
            }
        }
        return Optional.empty();
    }

    /** The subject of a speech verb, or what stands behind it: "…, said the minister". */
    private static int speaker(SentenceShape shape, int verb) {
        int subject = shape.clauses().subject(verb);
        return subject >= 0
                ? subject
                : shape.clauses().object(verb, shape.chunk(verb).to());
    }

    private static boolean pronoun(SentenceShape shape, int np) {
        return shape.tag(shape.chunk(np).head()).equals("PRON");
    }
}
