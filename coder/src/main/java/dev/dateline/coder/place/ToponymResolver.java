package dev.dateline.coder.place;

import dev.dateline.coder.place.PlaceMention.Precision;
import dev.dateline.coder.text.Document;
import dev.dateline.coder.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Finds the places that a text names and says where they are, with the precision and radius that the data allow. Nationalities ("Syrian
 * troops") are no places here; see {@link #nationalities}. Thread-safe: it keeps nothing between calls.
 */
public final class ToponymResolver {
    /** How far "near", "outside" and "north of" a town reach. */
    private static final int AROUND_TOWN_KM = 50;

    private final Gazetteer gazetteer;
    private final Lexicon lexicon;
    private final Publisher publisher;
    private final MentionFinder finder;
    private final Containers containers;
    private final Sites sites;
    private final Evidence evidence;
    private final UnknownPlaces unknown;
    private final Nationalities nationalities;

    /** A resolver on the packaged gazetteer. */
    public ToponymResolver() {
        this(Gazetteer.packaged());
    }

    /** A resolver on any gazetteer. */
    public ToponymResolver(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        lexicon = Lexicon.PACKAGED;
        publisher = new Publisher(gazetteer, lexicon);
        finder = new MentionFinder(gazetteer, lexicon);
        containers = new Containers(gazetteer, lexicon);
        sites = new Sites(gazetteer, lexicon);
        evidence = new Evidence(gazetteer, lexicon);
        unknown = new UnknownPlaces(gazetteer, lexicon);
        nationalities = new Nationalities(gazetteer);
    }

    /**
     * The places of a text, in order, never overlapping.
     *
     * @param document the text
     * @param headline its headline, which gives context only
     * @param source its publisher, which is a weak hint for the choice among namesakes and never a place itself
     */
    public List<PlaceMention> resolve(Document document, Optional<String> headline, Optional<String> source) {
        FlatText text = new FlatText(document, lexicon);
        List<Mention> mentions = finder.find(text);
        sites.extend(text, mentions);
        containers.link(text, mentions);
        evidence.weigh(text, mentions);
        List<Mention> accepted = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            if (mention.accepted) {
                accepted.add(mention);
            }
        }
        double[] votes = nationalities.weights(text, headline);
        int home = publisher.country(source);
        if (home >= 0) {
            votes[home] += 1;
        }
        new Disambiguation(gazetteer, text, accepted, votes, publisher.town(source)).choose();
        unknown.add(text, accepted);
        List<PlaceMention> places = new ArrayList<>(accepted.size());
        for (Mention mention : accepted) {
            places.add(place(text, mention));
        }
        return places;
    }

    /** Adjectives and words for the people of a country, each given as a mention of that country; for context and counting, no places. */
    public List<PlaceMention> nationalities(Document document) {
        FlatText text = new FlatText(document, lexicon);
        List<PlaceMention> found = new ArrayList<>();
        nationalities.find(text, (from, to, place) -> found.add(of(text, from, to, place, 0)));
        return found;
    }

    /** Places and nationalities together, in order: every word that tells a country, for readers that count adjectives as places. */
    public List<PlaceMention> withNationalities(List<PlaceMention> places, Document document) {
        List<PlaceMention> all = new ArrayList<>(places);
        for (PlaceMention nationality : nationalities(document)) {
            if (places.stream().noneMatch(place -> place.span().overlaps(nationality.span()))) {
                all.add(nationality);
            }
        }
        all.sort(Comparator.comparing(PlaceMention::span));
        return all;
    }

    private PlaceMention place(FlatText text, Mention mention) {
        if (mention.around != null
                && mention.around.chosen >= 0
                && gazetteer.kind(mention.around.chosen).settlement()) {
            return of(text, mention.from, mention.to, mention.around.chosen, AROUND_TOWN_KM);
        }
        int end = mention.siteFrom >= 0 ? mention.siteFrom : mention.to;
        return of(text, mention.from, end, mention.chosen, mention.siteFrom >= 0 ? Sites.AROUND_KM : 0);
    }

    private PlaceMention of(FlatText text, int from, int to, int place, int furtherKm) {
        Span span = new Span(text.tokens[from].start(), text.tokens[to - 1].end());
        String written = span.of(text.text());
        if (place < 0) {
            return PlaceMention.unknown(span, written);
        }
        int radius = gazetteer.radiusKm(place) + furtherKm;
        PlaceKind kind = gazetteer.kind(place);
        Precision precision = furtherKm >= AROUND_TOWN_KM ? Precision.DISTRICT : kind.precision(radius);
        String name = furtherKm > 0
                ? written
                : kind == PlaceKind.COUNTRY
                        ? gazetteer.countries().get(gazetteer.country(place)).name()
                        : gazetteer.name(place);
        return new PlaceMention(
                span,
                written,
                Optional.of(name),
                Optional.of(gazetteer.point(place)),
                furtherKm > 0 ? OptionalLong.empty() : gazetteer.geonamesId(place),
                gazetteer.alpha3(place),
                gazetteer.adm1Name(place),
                precision,
                OptionalDouble.of(radius));
    }
}
