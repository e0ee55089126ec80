package dev.dateline.coder.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What verbs and nouns say about the event that depends on them: whether it was tried, planned, refused, asked for (implicative and
 * control verbs; Karttunen, "Implicative verbs", 1971; the signatures follow Nairn et al., "Computing relative polarity", 2006). Stateless.
 */
final class Control {
    /** Rows of the table that name no status. */
    private static final Set<String> OTHERS = Set.of("failed", "object", "time", "happens", "fact", "permits");

    private static final Words WORDS = Words.load();

    /** The rows of {@code control.tsv}. */
    private record Words(Map<Status, Set<String>> byStatus, Map<String, Set<String>> others) {
        static Words load() {
            Words words = new Words(new EnumMap<>(Status.class), new HashMap<>());
            try (BufferedReader rows = new BufferedReader(
                    new InputStreamReader(Control.class.getResourceAsStream("control.tsv"), StandardCharsets.UTF_8))) {
                for (String row = rows.readLine(); row != null; row = rows.readLine()) {
                    if (!row.startsWith("#")) {
                        words.add(row.split("\t", -1));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return words;
        }

        private void add(String[] cells) {
            if (cells.length != 2) {
                throw new IllegalStateException(
                        "control.tsv wants what the words say, and the words: " + String.join(" ", cells));
            }
            Set<String> said = Set.of(cells[1].split(" ", -1));
            if (OTHERS.contains(cells[0])) {
                others.put(cells[0], said);
            } else {
                byStatus.put(Status.valueOf(cells[0]), said);
            }
        }
    }

    private Control() {}

    /** What a governing word (any form) says of the event that hangs on it; empty where it leaves it actual. */
    static Optional<Status> of(String form) {
        for (String lemma : lemmas(form)) {
            for (Map.Entry<Status, Set<String>> entry : WORDS.byStatus.entrySet()) {
                if (entry.getValue().contains(lemma)) {
                    return Optional.of(entry.getKey());
                }
            }
        }
        return Optional.empty();
    }

    /** What an attribute of a noun says of the event it names: "the failed attack", "a planned strike". */
    static Optional<Status> ofAttribute(String form) {
        return WORDS.others.get("failed").contains(form) ? Optional.of(Status.ATTEMPTED) : of(form);
    }

    /** Whether the infinitive behind this verb is done by its object: "urged Oman to mediate". */
    static boolean ofObject(String form) {
        return row("object", form);
    }

    /** Whether the infinitive behind this verb happens when the verb does: "managed to flee", "began to shoot". */
    static boolean happens(String form) {
        return row("happens", form);
    }

    /** Whether the object of this verb is told as a fact, whatever becomes of the verb: "will protest the killings". */
    static boolean fact(String form) {
        return row("fact", form);
    }

    /** Whether nothing comes of the infinitive behind this verb where the verb is denied: "did not allow him to speak". */
    static boolean permits(String form) {
        return row("permits", form);
    }

    private static boolean row(String name, String form) {
        Set<String> words = WORDS.others.get(name);
        for (String lemma : lemmas(form)) {
            if (words.contains(lemma)) {
                return true;
            }
        }
        return false;
    }

    static boolean timeWord(String norm) {
        return WORDS.others.get("time").contains(norm);
    }

    /** Candidate lemmas of a form, the likelier first. Over-generates; the candidates are looked up, never shown. */
    static String[] lemmas(String form) {
        String past =
                switch (form) {
                    case "told" -> "tell";
                    case "sought" -> "seek";
                    case "swore", "sworn" -> "swear";
                    case "thought" -> "think";
                    case "meant" -> "mean";
                    case "sent" -> "send";
                    case "led" -> "lead";
                    case "got" -> "get";
                    case "forgot", "forgotten" -> "forget";
                    case "said" -> "say";
                    case "undertook" -> "undertake";
                    case "drove", "driven" -> "drive";
                    case "begun", "began" -> "begin";
                    default -> form;
                };
        int n = form.length();
        if (form.endsWith("ied")) {
            return new String[] {form, form.substring(0, n - 3) + "y"};
        }
        if (form.endsWith("ies")) {
            return new String[] {form, form.substring(0, n - 3) + "y"};
        }
        if (form.endsWith("ed") && n > 4) {
            return new String[] {form, form.substring(0, n - 2), form.substring(0, n - 1), form.substring(0, n - 3)};
        }
        if (form.endsWith("ing") && n > 5) {
            return new String[] {
                form, form.substring(0, n - 3), form.substring(0, n - 3) + "e", form.substring(0, n - 4)
            };
        }
        if (form.endsWith("es") && n > 4) {
            return new String[] {form, form.substring(0, n - 1), form.substring(0, n - 2)};
        }
        if (form.endsWith("s") && n > 3) {
            return new String[] {form, form.substring(0, n - 1)};
        }
        return new String[] {past};
    }
}
