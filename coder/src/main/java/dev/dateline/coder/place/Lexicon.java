package dev.dateline.coder.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words around names that tell a place from a person, an organisation or a plain word. Immutable, thread-safe; read once. */
final class Lexicon {
    static final Lexicon PACKAGED = new Lexicon();

    /** Plain English words, as sentences may begin with. */
    final WordSet english;

    final WordSet firstNames;
    final WordSet titles;
    final WordSet speech;
    final WordSet strongPrepositions;
    final WordSet weakPrepositions;
    final WordSet compass;
    final WordSet regionNouns;
    final WordSet divisionNouns;
    final WordSet settlementNouns;
    final WordSet villageNouns;
    final WordSet villagePlurals;
    final WordSet waterNouns;
    final WordSet siteNouns;
    final WordSet siteModifiers;
    final WordSet organisationNouns;
    final WordSet relatives;
    final WordSet connectors;
    final WordSet never;
    final WordSet function;
    /** Names of buildings that mostly stand for those who work there; keys of whole names. */
    final WordSet metonyms;

    private Lexicon() {
        Map<String, List<String>> sections = sections();
        english = WordSet.unpacked("words.txt.gz", List.of());
        firstNames = WordSet.unpacked("first-names.txt.gz", sections.get("first-name"));
        titles = new WordSet(sections.get("title"));
        speech = new WordSet(sections.get("speech"));
        strongPrepositions = new WordSet(sections.get("strong"));
        weakPrepositions = new WordSet(sections.get("weak"));
        compass = new WordSet(sections.get("compass"));
        regionNouns = new WordSet(sections.get("region"));
        divisionNouns = new WordSet(sections.get("division"));
        settlementNouns = new WordSet(sections.get("settlement"));
        villageNouns = new WordSet(sections.get("village"));
        villagePlurals = new WordSet(sections.get("villages"));
        waterNouns = new WordSet(sections.get("water"));
        siteNouns = new WordSet(sections.get("site"));
        siteModifiers = new WordSet(sections.get("site-modifier"));
        organisationNouns = new WordSet(sections.get("organisation"));
        relatives = new WordSet(sections.get("relative"));
        connectors = new WordSet(sections.get("connector"));
        never = new WordSet(sections.get("never"));
        function = new WordSet(sections.get("function"));
        metonyms = WordSet.ofNames(
                Resources.rows("metonyms.txt").stream().map(row -> row[0]).toList());
    }

    private static Map<String, List<String>> sections() {
        Map<String, List<String>> sections = new HashMap<>();
        List<String> words = new ArrayList<>();
        for (String line : Resources.lines("place-words.txt")) {
            if (line.startsWith("[")) {
                words = new ArrayList<>();
                sections.put(line.substring(1, line.indexOf(']')), words);
            } else {
                words.addAll(List.of(line.strip().toLowerCase(Locale.ROOT).split("\\s+")));
            }
        }
        return sections;
    }
}
