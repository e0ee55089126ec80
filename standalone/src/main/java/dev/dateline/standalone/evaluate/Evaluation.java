package dev.dateline.standalone.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts over articles, and the figures made of them: precision, recall and F1 for each type, over all events (micro) and as the mean over the
 * gold's types (macro), and of each field the share that is right among paired events whose gold tells it. Not thread-safe.
 */
public final class Evaluation {
    /** Columns of {@link #rows}. */
    public static final List<String> HEADER = List.of("type", "gold", "coded", "both", "precision", "recall", "F1");

    private final Map<String, int[]> types = new TreeMap<>();
    private final Map<Field, int[]> fields = new EnumMap<>(Field.class);
    private int articles;

    /** Takes in one article. */
    public void add(List<JsonNode> gold, List<JsonNode> coded) {
        articles++;
        Pairing pairing = Pairing.of(gold, coded);
        pairing.gold().forEach(event -> count(event)[0]++);
        pairing.coded().forEach(event -> count(event)[1]++);
        for (Pairing.Pair pair : pairing.pairs()) {
            count(pair.gold())[2]++;
            for (Field field : Field.all()) {
                if (field.told(pair.gold())) {
                    int[] counts = fields.computeIfAbsent(field, unseen -> new int[2]);
                    counts[0]++;
                    counts[1] += field.right(pair.gold(), pair.coded()) ? 1 : 0;
                }
            }
        }
    }

    private int[] count(JsonNode event) {
        return types.computeIfAbsent(event.path("type").asText(), unseen -> new int[3]);
    }

    public int articles() {
        return articles;
    }

    /** A row for each type, and one for all. */
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        types.forEach((type, counts) -> rows.add(row(type, counts)));
        rows.add(row("all", all()));
        return rows;
    }

    private static List<String> row(String name, int[] counts) {
        return List.of(
                name,
                String.valueOf(counts[0]),
                String.valueOf(counts[1]),
                String.valueOf(counts[2]),
                shown(precision(counts)),
                shown(recall(counts)),
                shown(f1(counts)));
    }

    /** Lines for people: the mean over types, and the fields. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add("macro F1, the mean over the gold's types: " + shown(macro()));
        fields.forEach((field, counts) -> notes.add(String.format(
                Locale.ROOT,
                "%s: right in %d of %d paired events that tell it (%s)",
                field.label(),
                counts[1],
                counts[0],
                shown((double) counts[1] / counts[0]))));
        return notes;
    }

    /** The same for programs; a figure over nothing is null. */
    public ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("articles", articles);
        ObjectNode byType = json.putObject("types");
        types.forEach((type, counts) -> figures(byType.putObject(type), counts));
        figures(json.putObject("all"), all());
        put(json, "macroF1", macro());
        ObjectNode byField = json.putObject("fields");
        fields.forEach((field, counts) -> byField.putObject(field.label())
                .put("told", counts[0])
                .put("right", counts[1])
                .put("accuracy", rounded((double) counts[1] / counts[0])));
        return json;
    }

    private static void figures(ObjectNode json, int[] counts) {
        json.put("gold", counts[0]).put("coded", counts[1]).put("both", counts[2]);
        put(json, "precision", precision(counts));
        put(json, "recall", recall(counts));
        put(json, "f1", f1(counts));
    }

    private static void put(ObjectNode json, String name, double figure) {
        if (Double.isNaN(figure)) {
            json.putNull(name);
        } else {
            json.put(name, rounded(figure));
        }
    }

    private int[] all() {
        int[] all = new int[3];
        for (int[] counts : types.values()) {
            for (int i = 0; i < all.length; i++) {
                all[i] += counts[i];
            }
        }
        return all;
    }

    private double macro() {
        return types.values().stream()
                .filter(counts -> counts[0] > 0)
                .mapToDouble(Evaluation::f1)
                .average()
                .orElse(Double.NaN);
    }

    private static double precision(int[] counts) {
        return (double) counts[2] / counts[1];
    }

    private static double recall(int[] counts) {
        return (double) counts[2] / counts[0];
    }

    private static double f1(int[] counts) {
        return 2.0 * counts[2] / (counts[0] + counts[1]);
    }

    private static double rounded(double figure) {
        return Math.round(figure * 1e4) / 1e4;
    }

    private static String shown(double figure) {
        return Double.isNaN(figure) ? "–" : String.format(Locale.ROOT, "%.3f", figure);
    }
}
