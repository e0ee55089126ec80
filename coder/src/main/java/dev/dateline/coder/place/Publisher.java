package dev.dateline.coder.place;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a publisher's domain tells of where it is at home: the country of its top-level domain, and a town that its name begins with
 * ("gainesvilletimes.com"). Only ever a vote in the choice among namesakes, never a place of an event. Stateless, thread-safe.
 */
final class Publisher {
    /** Top-level domains of countries that are mostly sold to others. */
    private static final Set<String> SOLD = Set.of(
            "io", "co", "tv", "me", "ai", "fm", "ws", "cc", "nu", "la", "to", "ly", "gg", "im", "eu", "sh", "st");

    private static final int SHORTEST_TOWN = 5;

    private final Gazetteer gazetteer;
    private final Lexicon lexicon;

    Publisher(Gazetteer gazetteer, Lexicon lexicon) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
    }

    /** Index of the country of the top-level domain, −1 where it tells none. */
    int country(Optional<String> source) {
        String domain = source.orElse("").toLowerCase(Locale.ROOT);
        String top = domain.substring(domain.lastIndexOf('.') + 1);
        if (top.length() != 2 || top.length() == domain.length() || SOLD.contains(top)) {
            return -1;
        }
        String alpha2 = (top.equals("uk") ? "gb" : top).toUpperCase(Locale.ROOT);
        for (int i = 0; i < gazetteer.countries().size(); i++) {
            if (gazetteer.countries().get(i).alpha2().equals(alpha2)) {
                return i;
            }
        }
        return -1;
    }

    /** The towns that the longest beginning of the domain's name is called; empty where there is none. */
    Optional<Mention> town(Optional<String> source) {
        String name = "";
        for (String label : source.orElse("").toLowerCase(Locale.ROOT).split("\\.", -1)) {
            name = label.length() > name.length() ? label : name;
        }
        name = name.startsWith("the") ? name.substring(3) : name;
        for (int end = name.length(); end >= SHORTEST_TOWN; end--) {
            long word = NameFold.wordHash(name.substring(0, end));
            Mention mention = new Mention(0, 0, NameFold.append(NameFold.EMPTY, word));
            for (int e = gazetteer.firstNamed(mention.key); e != 0; e = gazetteer.nextNamed(e)) {
                if (gazetteer.kind(gazetteer.placeOf(e)).settlement() && !gazetteer.flagged(e, Gazetteer.ALTERNATE)) {
                    mention.add(gazetteer.placeOf(e), false, false);
                }
            }
            if (mention.count > 0 && !lexicon.has(Lexicon.ENGLISH, word)) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }
}
