package dev.dateline.coder.event;

import dev.dateline.coder.actor.ActorMention;
import dev.dateline.coder.place.PlaceMention;
import dev.dateline.coder.text.Document;
import dev.dateline.coder.text.Sentence;
import dev.dateline.coder.text.Span;
import dev.dateline.coder.text.TextAnalyzer;
import dev.dateline.coder.time.DateMention;
import dev.dateline.coder.time.ResolvedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Events of a whole article: sentence by sentence, tolls told behind carried to their event, tellings folded, and what no sentence tells
 * filled in honestly (the publication day, the country the article is about). Tags only sentences that hold a phrase of the lexicon. Not
 * thread-safe: it uses its thread's {@link TextAnalyzer}.
 */
public final class EventCoder {
    private static final FrameLexicon LEXICON = FrameLexicon.load();
    private static final TagRepair REPAIR = new TagRepair(LEXICON);

    private static final Set<ActorMention.Kind> SEATS =
            EnumSet.of(ActorMention.Kind.COUNTRY, ActorMention.Kind.ORGANISATION);

    private final TextAnalyzer analyzer;

    /**
     * What the other parts found in the article.
     *
     * @param actors mentions of a sentence
     * @param places all place mentions, in order
     * @param nationalities adjectives and words for people that tell a country, in order
     * @param dates all date mentions, in order
     * @param published the day that an undated event is given; empty where none is known
     */
    public record Findings(
            Function<Sentence, List<ActorMention>> actors,
            List<PlaceMention> places,
            List<PlaceMention> nationalities,
            List<DateMention> dates,
            Optional<LocalDate> published) {}

    public EventCoder(TextAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** Number of phrases in the lexicon. */
    public static int lexiconSize() {
        return LEXICON.size();
    }

    /** The article's events in the order of their triggers. */
    public List<CodedEvent> code(Document document, Findings findings) {
        List<Draft> drafts = new ArrayList<>();
        List<PlaceMention> places = located(document, findings, Set.of(ActorMention.Kind.COUNTRY));
        Optional<PlaceMention> dateline = DateLine.place(document, findings.places());
        int body = DateLine.end(document, findings.places());
        for (Sentence sentence : document.sentences()) {
            List<FrameMatch> matches = LEXICON.find(sentence);
            if (matches.isEmpty()
                    && !LEXICON.mayTellPassive(sentence)
                    && LaterTolls.deed(drafts, sentence).isEmpty()) {
                continue;
            }
            List<ActorMention> actors = findings.actors().apply(sentence);
            SentenceShape shape = new SentenceShape(sentence, REPAIR.mend(sentence, analyzer.tags(sentence), actors));
            List<PlaceMention> named = within(sentence, places, PlaceMention::span).stream()
                    .filter(place -> dateline.filter(place::equals).isEmpty())
                    .toList();
            SentenceCoder.Facts facts = new SentenceCoder.Facts(
                    actors,
                    DateLine.withPointing(sentence, named, dateline),
                    within(sentence, findings.nationalities(), PlaceMention::span),
                    within(sentence, findings.dates(), DateMention::span).stream()
                            .filter(date -> date.span().start() >= body)
                            .toList());
            drafts.addAll(SentenceCoder.code(shape, LEXICON.withPassives(shape, matches), facts));
            if (facts.dates().stream().allMatch(date -> date.date().granularity() == ResolvedDate.Granularity.DAY)) {
                LaterTolls.deed(drafts, sentence).ifPresent(deed -> LaterTolls.add(deed, TollRule.told(shape, actors)));
            }
        }
        MishapRule.settle(drafts);
        HomeRule.settle(drafts, document, findings);
        List<Draft> events = ArticleEvents.fold(drafts);
        List<PlaceMention> stories = located(document, findings, SEATS);
        Focus focus = new Focus(document, stories, findings.nationalities());
        return events.stream()
                .map(draft -> finish(draft, findings, focus.of(draft, events), date(draft, events, findings)))
                .toList();
    }

    /** The places but for towns and buildings that stand for an actor of these kinds: "Tehran denied it". */
    private static List<PlaceMention> located(Document document, Findings findings, Set<ActorMention.Kind> kinds) {
        List<PlaceMention> located = new ArrayList<>(findings.places().size());
        int sentence = 0;
        for (PlaceMention place : findings.places()) {
            while (document.sentences().get(sentence).end() <= place.span().start()) {
                sentence++;
            }
            boolean seat = seat(document.sentences().get(sentence), place, findings, kinds);
            if (!seat) {
                located.add(place);
            }
        }
        return located;
    }

    private static boolean seat(
            Sentence sentence, PlaceMention place, Findings findings, Set<ActorMention.Kind> kinds) {
        return place.precision().compareTo(PlaceMention.Precision.DISTRICT) < 0
                && !LocatedPlaces.behindPreposition(sentence, place)
                && !LocatedPlaces.owner(sentence, place)
                && findings.actors().apply(sentence).stream()
                        .anyMatch(actor ->
                                kinds.contains(actor.kind()) && actor.span().contains(place.span()));
    }

    private static <T> List<T> within(Sentence sentence, List<T> mentions, Function<T, Span> where) {
        List<T> within = new ArrayList<>();
        Span whole = sentence.span();
        for (T mention : mentions) {
            if (whole.contains(where.apply(mention))) {
                within.add(mention);
            }
        }
        return within;
    }

    private static ResolvedDate date(Draft draft, List<Draft> events, Findings findings) {
        return draft.date
                .or(() -> findings.published().flatMap(day -> StoryDay.of(draft, events, day)))
                .or(() -> findings.published().map(EventCoder::published))
                .orElse(ResolvedDate.OPEN);
    }

    private static CodedEvent finish(
            Draft draft, Findings findings, Optional<PlaceMention> article, ResolvedDate date) {
        boolean historical = HistoryRule.historical(draft, date, findings.published());
        Frame frame = draft.trigger.frame();
        return new CodedEvent(
                draft.type,
                draft.mode,
                frame.contexts(),
                Ontology.cameoRoot(draft.type, draft.mode),
                Ontology.intensity(draft.type, draft.mode),
                draft.status,
                historical,
                draft.attributedTo,
                draft.actor,
                draft.recipient,
                place(draft, article),
                date,
                draft.toll(TollRule.Kind.KILLED),
                draft.toll(TollRule.Kind.INJURED),
                draft.toll(TollRule.Kind.ARRESTED),
                draft.sentence(),
                draft.shape.sentence().span(),
                draft.trigger.span(draft.shape),
                confidence(draft, frame));
    }

    /**
     * The event's own place; the article's where the sentence tells none, or only a river, a sea or a part of the world. A place of which
     * only the name is known lies in the article's.
     */
    private static Optional<PlaceMention> place(Draft draft, Optional<PlaceMention> article) {
        if (draft.place.filter(place -> place.country().isPresent()).isPresent()) {
            return draft.place;
        }
        return draft.place
                .filter(Containment::unknown)
                .flatMap(unknown -> article.map(container -> Containment.in(unknown, container)))
                .or(() -> article)
                .or(() -> draft.place);
    }

    private static ResolvedDate published(LocalDate day) {
        return new ResolvedDate(
                Optional.empty(),
                Optional.of(day.toString()),
                Optional.of(day.toString()),
                ResolvedDate.Granularity.DAY,
                ResolvedDate.Basis.PUBLICATION);
    }

    /** A plain sum of what speaks for a coding: a longer phrase, known parties, a place, a date. Not a probability. */
    private static double confidence(Draft draft, Frame frame) {
        double sum = 0.4
                + 0.1 * Math.min(2, frame.words() - 1)
                + (draft.actor.isPresent() ? 0.15 : 0)
                + (draft.recipient.isPresent() ? 0.1 : 0)
                + (draft.place.isPresent() ? 0.1 : 0)
                + (draft.date.isPresent() ? 0.05 : 0);
        return Math.round(Math.min(1, sum) * 100) / 100.0;
    }
}
