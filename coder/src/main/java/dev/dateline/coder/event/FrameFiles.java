package dev.dateline.coder.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the files of frames, and the phrases that look like an event and are none. A bad row is refused with file and line. */
final class FrameFiles {
    private static final String NONE = "none.tsv";

    /** A row: its frame in all spellings, and its example where it has one. */
    record Row(List<Frame> spellings, Optional<String> example) {
        Row {
            spellings = List.copyOf(spellings);
        }
    }

    private FrameFiles() {}

    /** Hands over each row, in the order of types and files. */
    static void read(Consumer<Row> rows) {
        for (EventType type : EventType.values()) {
            lines("frames/" + type + ".tsv", cells -> rows.accept(event(type, cells)));
        }
        lines(NONE, cells -> rows.accept(none(cells)));
    }

    /** Hands over the cells of each row of a file; a row that is refused is told with its number. */
    static void lines(String file, Consumer<String[]> rows) {
        try (InputStream in = FrameFiles.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("lexicon file missing: " + file);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    take(file, number, line, rows);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void take(String file, int number, String line, Consumer<String[]> rows) {
        try {
            rows.accept(line.split("\t", -1));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(file + " line " + number + ": " + e.getMessage(), e);
        }
    }

    private static Row event(EventType type, String[] cells) {
        want(cells, "phrase, kind, roles, mode, status, contexts, example");
        Optional<String> mode = told(cells[3]);
        if (!Ontology.modes(type).containsAll(mode.stream().toList())) {
            throw new IllegalArgumentException("no mode of " + type + ": " + cells[3]);
        }
        Optional<Status> status = told(cells[4]).map(FrameFiles::status);
        List<String> contexts =
                told(cells[5]).map(cell -> List.of(cell.split(",", -1))).orElse(List.of());
        if (!Ontology.CONTEXTS.containsAll(contexts)) {
            throw new IllegalArgumentException("no PLOVER context among: " + cells[5]);
        }
        List<Frame> spellings = new ArrayList<>();
        for (String phrase : spelled(cells[0])) {
            spellings.add(frame(type, mode, cells[1], cells[2], status, contexts, phrase, true));
        }
        return new Row(spellings, told(cells[6]));
    }

    private static Row none(String[] cells) {
        want(cells, "phrase, kind, type, example");
        EventType type = EventType.valueOf(cells[2]);
        List<Frame> spellings = new ArrayList<>();
        for (String phrase : spelled(cells[0])) {
            spellings.add(frame(type, Optional.empty(), cells[1], "none", Optional.empty(), List.of(), phrase, false));
        }
        return new Row(spellings, Optional.of(cells[3]));
    }

    private static List<String> spelled(String cell) {
        return Arrays.stream(cell.split(";", -1))
                .flatMap(phrase -> WordClasses.PACKAGED.spelled(phrase.strip()).stream())
                .toList();
    }

    private static Frame frame(
            EventType type,
            Optional<String> mode,
            String kind,
            String roles,
            Optional<Status> status,
            List<String> contexts,
            String phrase,
            boolean event) {
        boolean verb = kind.equals("v");
        if (!verb && !kind.equals("n")) {
            throw new IllegalArgumentException("kind is v or n, not " + kind);
        }
        int words = FramePhrase.of(phrase, verb).literal();
        return new Frame(
                type,
                mode,
                verb,
                roles(roles),
                roles.contains("!"),
                roles.endsWith("^"),
                event,
                status,
                contexts,
                words,
                phrase);
    }

    private static void want(String[] cells, String columns) {
        if (cells.length != columns.split(",", -1).length) {
            throw new IllegalArgumentException("want " + columns + "; got " + cells.length + " cells");
        }
    }

    private static Optional<String> told(String cell) {
        return cell.equals("-") ? Optional.empty() : Optional.of(cell);
    }

    private static Status status(String cell) {
        try {
            return Status.valueOf(cell);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("no status: " + cell, e);
        }
    }

    private static Frame.Roles roles(String cell) {
        return switch (cell.replace("!", "").replace("^", "").split(";", -1)[0]) {
            case "s>o" -> Frame.Roles.SUBJECT_OBJECT;
            case "s>to", "s>from", "s>in", "s>against", "s>with", "s>between" -> Frame.Roles.SUBJECT_PREPOSITION;
            case "s&" -> Frame.Roles.MUTUAL;
            case "s" -> Frame.Roles.SUBJECT;
            case ">s", ">" -> Frame.Roles.TO_SUBJECT;
            case "of:r" -> Frame.Roles.OF_RECIPIENT;
            case "of:a" -> Frame.Roles.OF_ACTOR;
            case "by" -> Frame.Roles.BY_ACTOR;
            case "none" -> Frame.Roles.NONE;
            default -> throw new IllegalArgumentException("unknown roles " + cell);
        };
    }
}
