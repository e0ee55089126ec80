package dev.dateline.coder.place;

/** How well known a place is, from what it is and how many people live there. Pure. */
final class Importance {
    private Importance() {}

    /** On the scale of a decimal logarithm of people; used to choose among namesakes. */
    static double choice(Gazetteer gazetteer, int place) {
        double people = people(gazetteer, place);
        return switch (gazetteer.kind(place)) {
            case COUNTRY -> 7.1 + people * 0.01;
            case CONTINENT, AREA -> 7;
            case SEA, RIVER, LAKE, RANGE, DESERT, REGION, ISLAND -> 6.6;
            case CITY, SITE -> 6.2;
            case ADM1 -> 5 + (people - 5) * 0.35;
            case ADM2 -> people - 1.2;
            case CAPITAL -> people + 1.2;
            case ADM1_SEAT -> people + 0.6;
            case ADM2_SEAT -> people + 0.1;
            case TOWN -> people;
            case QUARTER -> people - 1.2;
            case ABANDONED -> people - 2;
        };
    }

    /** Points for being meant as a place at all. */
    static double recognition(Gazetteer gazetteer, int place) {
        double people = people(gazetteer, place);
        return switch (gazetteer.kind(place)) {
            case COUNTRY -> gazetteer.population(place) > 300_000 ? 3.5 : 2.5;
            case CONTINENT, AREA, SEA, REGION -> 3;
            case RIVER, LAKE, RANGE, DESERT, ISLAND, CITY, SITE -> 2.5;
            case ADM1 -> people >= 6.3 ? 2.5 : people >= 5.5 ? 1.5 : 0.5;
            case ADM2 -> people - 4.5;
            case CAPITAL -> 3;
            case ADM1_SEAT -> Math.min(3, people - 3.6);
            case ADM2_SEAT, TOWN -> Math.min(3, people - 4.2);
            case QUARTER -> people - 5;
            case ABANDONED -> -2;
        };
    }

    private static double people(Gazetteer gazetteer, int place) {
        int population = gazetteer.population(place);
        boolean seat = gazetteer.kind(place) == PlaceKind.ADM1_SEAT || gazetteer.kind(place) == PlaceKind.ADM2_SEAT;
        return population > 0 ? Math.log10(population) : seat ? 3.7 : 2.7;
    }
}
