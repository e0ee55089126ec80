package dev.dateline.coder.event;

import dev.dateline.coder.place.PlaceMention;
import dev.dateline.coder.place.PlaceMention.Precision;
import dev.dateline.coder.text.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where an article plays, for events that tell no place of their own: where the story goes on from the sentence before, else the country
 * most of its places are in, and the town or region in it that it keeps naming. Namesakes among persons do not count
 * ({@link LocatedPlaces}); the date line does where no other place is named. Immutable.
 */
final class Focus {
    /** A place named once is mentioned; twice, the article is about it. */
    private static final int KEEPS_NAMING = 2;

    /** A place tells more of where a story plays than the nationality of somebody in it: 2 to 1 did best on whole articles, 1 to 1 nearly as well. */
    private static final int PLACE_WEIGHT = 2;

    /** Articles of fewer sentences are about no place beyond what they say of each event. */
    private static final int SHORTEST = 3;

    /** A story stays in its place for so many sentences. */
    private static final int GOES_ON = 1;

    private final List<PlaceMention> places;
    private final Optional<PlaceMention> dateline;
    private final boolean story;
    private final int lead;
    private final Optional<String> country;
    private final Optional<PlaceMention> article;

    Focus(Document document, List<PlaceMention> mentions, List<PlaceMention> nationalities) {
        dateline = DateLine.place(document, mentions);
        story = document.sentences().size() >= SHORTEST;
        lead = story ? document.sentences().get(SHORTEST - 1).end() : 0;
        places = story ? LocatedPlaces.in(document, mentions) : List.of();
        List<PlaceMention> told = new ArrayList<>(nationalities);
        for (int i = 0; i < PLACE_WEIGHT; i++) {
            told.addAll(places);
        }
        country = leader(told, PlaceMention::country, 1);
        article = country.flatMap(this::leading)
                .or(() -> country.flatMap(code -> nationalities.stream()
                        .filter(people -> people.country().filter(code::equals).isPresent())
                        .findFirst()))
                .filter(place -> story);
    }

    /** The place of an event that tells none, less exact than where it is taken from; empty where the article plays nowhere in particular. */
    Optional<PlaceMention> of(Draft draft, List<Draft> events) {
        return story ? beside(draft, events).map(Containment::around).or(() -> article) : Optional.empty();
    }

    /** The place of the event told last, where that is near and in the article's country. */
    private Optional<PlaceMention> beside(Draft draft, List<Draft> events) {
        Optional<PlaceMention> found = Optional.empty();
        for (Draft event : events) {
            int back = draft.sentence() - event.sentence();
            Optional<PlaceMention> told =
                    event.place.filter(place -> fine(place) && place.country().equals(country));
            if (event != draft && back >= 0 && back <= GOES_ON && told.isPresent()) {
                found = told;
            }
        }
        return found;
    }

    private boolean dateline(PlaceMention place) {
        return dateline.filter(place::equals).isPresent();
    }

    private static boolean fine(PlaceMention place) {
        return place.precision() != Precision.COUNTRY && place.point().isPresent();
    }

    private Optional<PlaceMention> leading(String country) {
        List<PlaceMention> inside = places.stream()
                .filter(place -> place.country().filter(country::equals).isPresent())
                .toList();
        Optional<PlaceMention> named = inside.stream()
                .filter(place -> place.precision() == Precision.COUNTRY)
                .findFirst();
        List<PlaceMention> finer = inside.stream().filter(Focus::fine).toList();
        return leader(finer, PlaceMention::name, KEEPS_NAMING)
                .flatMap(name -> first(finer, name))
                .or(() -> only(finer))
                .or(() -> named)
                .or(() -> leader(finer, PlaceMention::name, 1).flatMap(name -> first(finer, name)))
                .map(place -> place.precision() == Precision.COUNTRY ? place : Containment.around(place));
    }

    /** The one town or region the article names, beside the date line's, if it does so in its first sentences. */
    private Optional<PlaceMention> only(List<PlaceMention> finer) {
        List<PlaceMention> told =
                finer.stream().filter(place -> !dateline(place)).toList();
        return told.stream().map(PlaceMention::name).distinct().count() == 1
                        && told.get(0).span().end() <= lead
                ? Optional.of(told.get(0))
                : Optional.empty();
    }

    private static Optional<PlaceMention> first(List<PlaceMention> places, String name) {
        return places.stream()
                .filter(place -> place.name().filter(name::equals).isPresent())
                .findFirst();
    }

    /** What most of the places have in common; what is named first where two lead. */
    private static Optional<String> leader(
            List<PlaceMention> places, Function<PlaceMention, Optional<String>> key, int atLeast) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        places.forEach(place -> key.apply(place).ifPresent(value -> counts.merge(value, 1, Integer::sum)));
        int most = counts.values().stream().max(Integer::compare).orElse(0);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most && most >= atLeast)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
