package dev.dateline.coder.place;

import java.util.List;

/**
 * A country or territory and the words for it and its people.
 *
 * @param alpha3 ISO 3166-1 alpha-3
 * @param alpha2 ISO 3166-1 alpha-2
 * @param name English name
 * @param aliases further names
 * @param demonyms adjectives and words for its people, with their capital letters
 */
record Country(String alpha3, String alpha2, String name, List<String> aliases, List<String> demonyms) {
    Country {
        aliases = List.copyOf(aliases);
        demonyms = List.copyOf(demonyms);
    }
}
