package dev.dateline.coder.place;

import dev.dateline.coder.place.PlaceMention.Precision;
import dev.dateline.coder.text.Document;
import dev.dateline.coder.text.Span;
import java.util.ArrayList;
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
    private final Premises premises;
    private final Counties counties;
    private final Whereabouts whereabouts;
    private final Evidence evidence;
    private final UnknownPlaces unknown;
    private final Capitals capitals;
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
        finder = new MentionFinder(gazetteer);
        containers = new Containers(gazetteer);
        counties = new Counties(gazetteer);
        premises = new Premises(gazetteer, lexicon);
        whereabouts = new Whereabouts(gazetteer);
        sites = new Sites(gazetteer);
        evidence = new Evidence(gazetteer, lexicon);
        unknown = new UnknownPlaces(gazetteer);
        capitals = new Capitals(gazetteer);
        nationalities = new Nationalities(gazetteer);
    }

    /**
     * What {@link #find} finds. No mention overlaps another.
     *
     * @param places the places, in order
     * @param nationalities adjectives and words for the people of a country, each as a mention of that country, in order
     */
    public record Found(List<PlaceMention> places, List<PlaceMention> nationalities) {
        public Found {
            places = List.copyOf(places);
            nationalities = List.copyOf(nationalities);
        }

        /** Both together, in order: every word that tells a country, for readers that count adjectives as places. */
        public List<PlaceMention> all() {
            List<PlaceMention> all = new ArrayList<>(places.size() + nationalities.size());
            int next = 0;
            for (PlaceMention nationality : nationalities) {
                while (next < places.size() && places.get(next).span().compareTo(nationality.span()) < 0) {
                    all.add(places.get(next++));
                }
                all.add(nationality);
            }
            all.addAll(places.subList(next, places.size()));
            return all;
        }
    }

    /**
     * The places of a text, and its nationalities.
     *
     * @param document the text
     * @param headline its headline, which gives context only
     * @param source its publisher, which is a weak hint for the choice among namesakes and never a place itself
     */
    public Found find(Document document, Optional<String> headline, Optional<String> source) {
        FlatText text = new FlatText(document, lexicon);
        int[] peoples = nationalities.find(text);
        List<PlaceMention> places = places(text, peoples, headline, source);
        return new Found(places, apart(nationalities(text, peoples), places));
    }

    /** The places of a text, as in {@link #find}. */
    public List<PlaceMention> resolve(Document document, Optional<String> headline, Optional<String> source) {
        FlatText text = new FlatText(document, lexicon);
        return places(text, nationalities.find(text), headline, source);
    }

    private List<PlaceMention> places(
            FlatText text, int[] peoples, Optional<String> headline, Optional<String> source) {
        List<Mention> mentions = counties.with(text, premises.with(text, finder.find(text)));
        sites.extend(text, mentions);
        containers.link(text, mentions);
        evidence.weigh(text, mentions);
        double[] votes = nationalities.weights(peoples, headline);
        int home = publisher.country(source);
        if (home >= 0) {
            votes[home] += 1;
        }
        new Disambiguation(gazetteer, text, mentions, votes, publisher.town(source)).choose();
        List<Mention> accepted = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            if (mention.accepted) {
                accepted.add(mention);
            }
        }
        unknown.add(text, accepted);
        whereabouts.find(text, accepted);
        capitals.add(text, accepted, peoples);
        List<PlaceMention> places = new ArrayList<>(accepted.size());
        for (Mention mention : accepted) {
            places.add(place(text, mention));
        }
        return places;
    }

    private List<PlaceMention> nationalities(FlatText text, int[] peoples) {
        List<PlaceMention> found = new ArrayList<>(peoples.length / 3);
        for (int i = 0; i < peoples.length; i += 3) {
            found.add(of(text, peoples[i], peoples[i + 1], peoples[i + 2], 0));
        }
        return found;
    }

    /** The nationalities that are no part of a place; both are in order. */
    private static List<PlaceMention> apart(List<PlaceMention> nationalities, List<PlaceMention> places) {
        List<PlaceMention> apart = new ArrayList<>(nationalities.size());
        int next = 0;
        for (PlaceMention nationality : nationalities) {
            Span span = nationality.span();
            while (next < places.size() && places.get(next).span().end() <= span.start()) {
                next++;
            }
            if (next == places.size() || !places.get(next).span().overlaps(span)) {
                apart.add(nationality);
            }
        }
        return apart;
    }

    private PlaceMention place(FlatText text, Mention mention) {
        if (mention.around != null
                && mention.around.chosen >= 0
                && gazetteer.kind(mention.around.chosen).settlement()) {
            return of(text, mention.from, mention.to, mention.around.chosen, AROUND_TOWN_KM);
        }
        if (mention.inside >= 0) {
            return of(text, mention.from, mention.to, mention.inside, AROUND_TOWN_KM);
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
        PlaceKind kind = gazetteer.kind(place);
        boolean holds = !kind.settlement() && kind != PlaceKind.SITE;
        int radius = gazetteer.radiusKm(place) + (holds ? 0 : furtherKm);
        Precision precision = furtherKm >= AROUND_TOWN_KM && !holds ? Precision.DISTRICT : kind.precision(radius);
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
