package dev.dateline.coder.place;

import dev.dateline.coder.text.WordHash;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** Words of newspapers' names, off which a place's name may stand. */
    private static final List<String> TRADE = List.of(
            "the",
            "daily",
            "weekly",
            "my",
            "online",
            "news",
            "newspaper",
            "times",
            "herald",
            "post",
            "star",
            "tribune",
            "gazette",
            "journal",
            "chronicle",
            "courier",
            "dispatch",
            "register",
            "record",
            "examiner",
            "reporter",
            "independent",
            "observer",
            "advertiser",
            "mail",
            "echo",
            "press",
            "local",
            "today",
            "now",
            "live",
            "leader",
            "democrat",
            "republican",
            "citizen",
            "sentinel",
            "standard",
            "mercury",
            "express",
            "argus",
            "review",
            "ledger",
            "telegraph",
            "advocate",
            "banner",
            "globe",
            "guardian",
            "monitor",
            "enquirer",
            "inquirer",
            "patriot",
            "messenger",
            "bulletin",
            "free",
            "daily",
            "evening",
            "morning",
            "sunday",
            "local",
            "city",
            "-");

    /** Key of a home that is known by itself; no name has it. */
    private static final long KNOWN = 0;

    private static final int SHORTEST_TOWN = 5;

    private final Gazetteer gazetteer;
    private final Lexicon lexicon;

    private final Map<String, Integer> homes;

    Publisher(Gazetteer gazetteer, Lexicon lexicon) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
        homes = homes();
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

    /** Where publishers are at home whose domains do not tell it. */
    private Map<String, Integer> homes() {
        Map<String, Integer> homes = new HashMap<>();
        for (String[] row : Resources.rows("publishers.tsv")) {
            homes.put(
                    row[0],
                    home(row).orElseThrow(() -> new IllegalStateException("no such place: " + String.join(" ", row))));
        }
        return Map.copyOf(homes);
    }

    private Optional<Integer> home(String[] row) {
        String name = row[3].isEmpty() ? row[2] : row[3];
        int best = -1;
        long key = NameFold.key(NameFold.fold(name));
        for (int e = gazetteer.firstNamed(key); e != 0; e = gazetteer.nextNamed(e)) {
            int place = gazetteer.placeOf(e);
            boolean kind = row[3].isEmpty()
                    ? gazetteer.kind(place) == PlaceKind.ADM1
                    : gazetteer.kind(place).settlement();
            boolean division =
                    row[2].isEmpty() || gazetteer.adm1Name(place).orElse("").equals(row[2]);
            if (kind
                    && division
                    && gazetteer.alpha3(place).orElse("").equals(row[1])
                    && (best < 0 || gazetteer.population(place) > gazetteer.population(best))) {
                best = place;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    /** The towns and regions that the name of the publisher's domain speaks of; empty where there are none. */
    Optional<Mention> town(Optional<String> source) {
        Integer known = homes.get(domain(source));
        if (known != null) {
            Mention mention = new Mention(0, 0, KNOWN);
            mention.add(known, false, false);
            return Optional.of(mention);
        }
        String[] labels = source.orElse("").toLowerCase(Locale.ROOT).split("\\.", -1);
        for (int i = 0; i + 1 < labels.length; i++) {
            Optional<Mention> home = labels[i].equals("www") ? Optional.empty() : home(labels[i]);
            if (home.isPresent()) {
                return home;
            }
        }
        return Optional.empty();
    }

    private static String domain(Optional<String> source) {
        String domain = source.orElse("").toLowerCase(Locale.ROOT);
        return domain.startsWith("www.") ? domain.substring(4) : domain;
    }

    private Optional<Mention> home(String label) {
        Optional<Mention> plain = called(bare(label));
        if (plain.isPresent()) {
            return plain;
        }
        String name = label.startsWith("the") ? label.substring(3) : label;
        for (int length = name.length() - 1; length >= SHORTEST_TOWN; length--) {
            Optional<Mention> first = called(name.substring(0, length));
            if (first.isPresent()) {
                return first;
            }
        }
        for (int length = name.length() - 1; length >= SHORTEST_TOWN; length--) {
            Optional<Mention> last = called(name.substring(name.length() - length));
            if (last.isPresent()) {
                return last;
            }
        }
        return Optional.empty();
    }

    /** A domain's name without words of the trade. */
    private static String bare(String label) {
        String name = label;
        boolean cut = true;
        while (cut) {
            cut = false;
            for (String word : TRADE) {
                if (name.length() > word.length() && name.endsWith(word)) {
                    name = name.substring(0, name.length() - word.length());
                    cut = true;
                } else if (name.length() > word.length() && name.startsWith(word)) {
                    name = name.substring(word.length());
                    cut = true;
                }
            }
        }
        return name;
    }

    private Optional<Mention> called(String name) {
        long word = WordHash.ofFolded(name);
        Mention mention = new Mention(0, 0, NameFold.append(NameFold.EMPTY, word));
        if (name.length() < 4 || lexicon.has(Lexicon.ENGLISH, word)) {
            return Optional.empty();
        }
        for (int e = gazetteer.firstNamed(mention.key); e != 0; e = gazetteer.nextNamed(e)) {
            PlaceKind kind = gazetteer.kind(gazetteer.placeOf(e));
            boolean home = kind.settlement() || kind == PlaceKind.ADM1 || kind == PlaceKind.ADM2;
            if (home && !gazetteer.flagged(e, Gazetteer.ALTERNATE)) {
                mention.add(gazetteer.placeOf(e), false, false);
            }
        }
        return mention.count > 0 ? Optional.of(mention) : Optional.empty();
    }
}
