package dev.dateline.coder.event;

import dev.dateline.coder.actor.ActorMention;
import dev.dateline.coder.place.PlaceMention;
import dev.dateline.coder.text.Sentence;
import dev.dateline.coder.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names of one sentence that no gazetteer holds but that stand where a place stands: before a noun of a place ("Orient Hill", "her Riverside
 * residence"), or directly behind "in", "at", "near". Where they are is not known; {@link Containment} may say what they lie in. Only in
 * texts of mixed case. Immutable.
 */
final class NamedPlaces {
    private static final Set<String> BEHIND = Set.of("in", "at", "near", "outside", "inside", "around");
    private static final int LONGEST = 4;

    /** Behind "in" and "at" a talk, a deal or a help has other things than places: "said in Opposition", "met in Cabinet". */
    private static final Set<EventType> PHYSICAL =
            EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.PROTEST, EventType.MOBILIZE, EventType.DISASTER);

    private final SentenceShape shape;
    private final SentenceCoder.Facts facts;
    private final List<PlaceMention> sites;
    private final List<PlaceMention> all;

    NamedPlaces(SentenceShape shape, SentenceCoder.Facts facts) {
        this.shape = shape;
        this.facts = facts;
        boolean mixed = shape.sentence().tokens().stream()
                .anyMatch(t -> t.word() && !t.capitalised() && t.text().length() > 3);
        sites = mixed ? with(facts.places(), true) : facts.places();
        all = mixed ? with(sites, false) : sites;
    }

    /** The sentence's places and the names found here that may be the place of an event of this type, in order. */
    List<PlaceMention> of(EventType type) {
        return PHYSICAL.contains(type) ? all : sites;
    }

    private List<PlaceMention> with(List<PlaceMention> places, boolean site) {
        List<PlaceMention> found = new ArrayList<>(places);
        for (int i = 0; i < shape.count(); i++) {
            if (shape.chunk(i).is(Chunk.Kind.NP)) {
                Span span = name(i, site);
                if (span.length() > 0 && !taken(span, places) && (site || !actor(span))) {
                    found.add(PlaceMention.unknown(span, shape.text(span)));
                }
            }
        }
        found.sort(Comparator.comparing(PlaceMention::span));
        return found;
    }

    private boolean taken(Span span, List<PlaceMention> places) {
        return places.stream().anyMatch(place -> place.span().overlaps(span))
                || facts.nationalities().stream()
                        .anyMatch(people -> people.span().overlaps(span))
                || facts.dates().stream().anyMatch(date -> date.span().overlaps(span));
    }

    private boolean actor(Span span) {
        return facts.actors().stream()
                .filter(actor ->
                        actor.kind() != ActorMention.Kind.ROLE || actor.name().isPresent())
                .anyMatch(actor -> actor.span().contains(span));
    }

    /** The name in a noun phrase, with its noun where that is capitalised; empty where there is none. */
    private Span name(int np, boolean site) {
        Chunk chunk = shape.chunk(np);
        int head = chunk.head();
        boolean capital = shape.sentence().token(head).capitalised();
        int to = PlaceWords.named(shape.norm(head)) && !capital ? head : head + 1;
        int from = to;
        int words = 0;
        while (from > chunk.from() && ofName(from - 1, to)) {
            from--;
            words += shape.sentence().token(from).word() ? 1 : 0;
        }
        while (from < to && !shape.sentence().token(from).word()) {
            from++;
        }
        boolean fits = site
                ? PlaceWords.named(shape.norm(head)) && words > (capital ? 1 : 0)
                : from == chunk.from() && to == chunk.to() && behind(np) && !shape.temporal(np);
        if (from == to || words > LONGEST || from == 0 || !fits) {
            return new Span(0, 0);
        }
        return new Span(
                shape.sentence().token(from).start(),
                shape.sentence().token(to - 1).end());
    }

    /** "in", or the "of" of "the village of". */
    private boolean behind(int np) {
        int preposition = shape.chunk(np).from() - 1;
        if (preposition < 0 || !shape.chunk(np - 1).is(Chunk.Kind.PREPOSITION)) {
            return false;
        }
        return BEHIND.contains(shape.norm(preposition))
                || shape.norm(preposition).equals("of")
                        && preposition > 0
                        && PlaceWords.named(shape.norm(preposition - 1))
                        && !shape.sentence().token(preposition - 1).capitalised();
    }

    private boolean ofName(int token, int to) {
        String norm = shape.norm(token);
        Sentence sentence = shape.sentence();
        if (norm.equals("-") || norm.equals("'") || norm.equals("‘")) {
            return token + 1 < to
                    && sentence.token(token).end() == sentence.token(token + 1).start();
        }
        boolean article = norm.equals("al") || norm.equals("el") || norm.equals("bin") || norm.equals("ibn");
        return sentence.token(token).word()
                && !sentence.token(token).numeric()
                && !acronym(sentence.token(token).text())
                && (article || sentence.token(token).capitalised())
                && (shape.tag(token).equals("PROPN")
                        || article
                        || PlaceWords.named(norm)
                        || shape.tag(token).equals("ADJ") && token + 1 < to);
    }

    private static boolean acronym(String text) {
        return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
    }
}
