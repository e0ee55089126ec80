package dev.dateline.coder.actor;

import dev.dateline.coder.text.WordSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A file of tab-separated rows: {@code #} begins a comment, "-" or nothing is an empty cell, alternatives are parted by {@code |}. A row that is
 * not right is refused with its file and line.
 */
final class DictionaryFile {
    private static final Set<String> SECTORS = WordSet.of(
            "GOV MIL COP PRM REB UAF SPY LEG JUD PTY OPP CVL CRM REF JRN MED EDU REL BUS LAB AGR ELI SOC PRE", "UNK");
    /** What stands in the place of a country. */
    static final Set<String> INSTEAD_OF_COUNTRY = WordSet.of("UNO EUR IGO NGO ISM IMG MNC KOS");

    private final String name;
    private final int columns;

    /** A row and where it stands. */
    record Row(String file, int line, List<String> cells) {
        String text(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        Optional<String> optional(int column) {
            return text(column).isEmpty() || text(column).equals("-") ? Optional.empty() : Optional.of(text(column));
        }

        List<String> list(int column) {
            return optional(column).map(cell -> List.of(cell.split("\\|", -1))).orElse(List.of());
        }

        Optional<String> sector(int column) {
            return optional(column).map(sector -> {
                if (!SECTORS.contains(sector)) {
                    throw wrong("no PLOVER sector: " + sector);
                }
                return sector;
            });
        }

        Optional<String> country(int column, Set<String> known) {
            return optional(column).map(country -> {
                if (!known.contains(country) && !INSTEAD_OF_COUNTRY.contains(country)) {
                    throw wrong("no country code: " + country);
                }
                return country;
            });
        }

        IllegalArgumentException wrong(String why) {
            return new IllegalArgumentException(file + ":" + line + ": " + why);
        }
    }

    /**
     * Names a file on the class path.
     *
     * @param columns at most so many
     */
    DictionaryFile(String name, int columns) {
        this.name = name;
        this.columns = columns;
    }

    List<Row> rows() {
        try (InputStream in = DictionaryFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("dictionary missing on the class path: " + name);
            }
            return rows(in);
        } catch (IOException e) {
            throw new UncheckedIOException("dictionary unreadable: " + name, e);
        }
    }

    List<Row> rows(InputStream in) throws IOException {
        List<Row> rows = new ArrayList<>();
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (!line.isBlank() && line.charAt(0) != '#') {
                Row row = new Row(name, number, List.of(line.split("\t", -1)));
                check(row);
                rows.add(row);
            }
        }
        return rows;
    }

    private void check(Row row) {
        if (row.cells().size() > columns) {
            throw row.wrong(row.cells().size() + " columns, at most " + columns + " expected");
        }
        for (String cell : row.cells()) {
            if (!cell.equals(cell.strip())) {
                throw row.wrong("white space around \"" + cell + "\"");
            }
            for (String part : cell.split("\\|", -1)) {
                if (part.isBlank() && cell.indexOf('|') >= 0) {
                    throw row.wrong("an empty alternative in \"" + cell + "\"");
                }
            }
        }
        if (row.optional(0).isEmpty()) {
            throw row.wrong("no name");
        }
    }
}
