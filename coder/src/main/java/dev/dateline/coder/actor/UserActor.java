package dev.dateline.coder.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An actor of the user's own, before the packaged ones: a person in one office, an organisation, a role noun, or phrases that are no actor. A
 * person's packaged offices count no more where the user has a row of the same name.
 *
 * <p>Example: {@code PERSON}, "Ada Example", EST, GOV, "minister of transport", from 2026-04.
 *
 * @param id the user's key of the row, unique
 * @param kind {@code PERSON}, {@code ORGANISATION}, {@code ROLE} or {@code NONE}
 * @param name the name it is told by; a role noun in the singular
 * @param aliases further names and spellings; a "=" before one says that it is an everyday word as well, which only a capital inside a sentence tells
 * @param country ISO 3166-1 alpha-3 (Kosovo KOS), or UNO EUR IGO NGO ISM IMG MNC instead of one
 * @param sector PLOVER sector, such as GOV or REB
 * @param office what a person is, for people to read
 * @param from first day in office: {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
 * @param until last day in office, likewise
 */
public record UserActor(
        String id,
        String kind,
        String name,
        List<String> aliases,
        Optional<String> country,
        Optional<String> sector,
        Optional<String> office,
        Optional<String> from,
        Optional<String> until) {
    private static final Set<String> KINDS = Set.of("PERSON", "ORGANISATION", "ROLE", "NONE");
    private static final int LONGEST = 200;

    /** @throws IllegalArgumentException which tells what is wrong in one line */
    public UserActor {
        aliases = List.copyOf(aliases);
        kind = kind.toUpperCase(Locale.ROOT);
        if (id.isBlank() || id.length() > LONGEST) {
            throw new IllegalArgumentException("id: want 1 to " + LONGEST + " characters");
        }
        if (!KINDS.contains(kind)) {
            throw new IllegalArgumentException("kind '" + kind + "': want PERSON, ORGANISATION, ROLE or NONE");
        }
        for (String one : Stream.concat(Stream.of(name), aliases.stream()).toList()) {
            boolean cells = one.indexOf('\t') >= 0 || one.indexOf('\n') >= 0 || one.indexOf('|') >= 0;
            if (cells || one.length() > LONGEST || PhraseWords.of(one).isEmpty()) {
                throw new IllegalArgumentException(
                        "name '" + one + "': want a letter, no tab, no | and at most " + LONGEST + " characters");
            }
        }
    }

    /** The row as one of the packaged files has it. @throws IllegalArgumentException where a code or a day is wrong */
    DictionaryFile.Row row(Set<String> countries) {
        List<String> cells = new ArrayList<>(List.of(name.strip(), String.join("|", aliases)));
        for (Optional<String> cell : List.of(country, sector, office, from, until)) {
            cells.add(cell.map(String::strip).orElse("-"));
        }
        DictionaryFile.Row row = new DictionaryFile.Row(id, 1, cells);
        Term.of(row, countries);
        return row;
    }

    /**
     * This row, where its codes and days are right.
     *
     * @throws IllegalArgumentException where a country, a sector or a day is none, in one line
     */
    public UserActor checked() {
        row(new HashSet<>(ActorDictionary.packaged().countries()));
        return this;
    }
}
