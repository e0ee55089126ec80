package dev.dateline.extract.linked;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;

/**
 * Reads JSON as sites write it: trailing commas, raw line breaks, comments around it, several values in a row, escaped entities, quotes that
 * are not escaped, a missing end. Stateless; fails on no text, and then gives what stood before the fault.
 */
final class JsonMender {
    private static final int DEEPEST = 200;

    /** CDATA further behind is part of a text. */
    private static final int MARK_AT = 40;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_MISSING_VALUES,
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private JsonMender() {}

    /** The values of a script, in order; empty where nothing can be read. */
    static List<JsonNode> read(String script) {
        String plain = bare(script);
        if (plain.isEmpty()) {
            return List.of();
        }
        List<JsonNode> values = new ArrayList<>();
        if (tryRead(plain, values)) {
            return values;
        }
        String text =
                plain.contains("&quot;") && plain.indexOf('"') < 0 ? Parser.unescapeEntities(plain, false) : plain;
        List<JsonNode> mended = new ArrayList<>();
        tryRead(escaped(text), mended);
        return mended.isEmpty() ? values : mended;
    }

    /** Whether all could be read; what was read before a fault is in the values. */
    private static boolean tryRead(String text, List<JsonNode> values) {
        try (MappingIterator<JsonNode> all = JSON.readerFor(JsonNode.class).readValues(text)) {
            while (all.hasNextValue()) {
                values.add(all.nextValue());
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** From the first bracket to the last: without the comments and CDATA marks that stand around. */
    private static String bare(String script) {
        int mark = script.indexOf("<![CDATA[");
        int from = mark < 0 || mark > MARK_AT ? 0 : mark + "<![CDATA[".length();
        while (from < script.length() && script.charAt(from) != '{' && script.charAt(from) != '[') {
            from++;
        }
        int to = script.length();
        int end = mark < 0 ? -1 : script.lastIndexOf("]]>");
        to = end > from ? end : to;
        while (to > from && script.charAt(to - 1) != '}' && script.charAt(to - 1) != ']') {
            to--;
        }
        return to > from ? script.substring(from, to) : script.substring(from);
    }

    /** With quotes escaped that end no string, and the end that is missing. A quote ends a string if a comma, colon or bracket follows. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 64);
        StringBuilder open = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (inside && c == '\\' && i + 1 < text.length()) {
                out.append(c).append(text.charAt(++i));
                continue;
            }
            if (c == '"') {
                if (inside && !ends(text, i + 1)) {
                    out.append('\\');
                } else {
                    inside = !inside;
                }
            } else if (!inside && (c == '{' || c == '[')) {
                open.append(c == '{' ? '}' : ']');
            } else if (!inside && (c == '}' || c == ']') && open.length() > 0) {
                open.setLength(open.length() - 1);
            }
            out.append(c);
        }
        return out.append(inside ? "\"" : "").append(open.reverse()).toString();
    }

    private static boolean ends(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) <= ' ') {
            i++;
        }
        return i == text.length() || ",:}]".indexOf(text.charAt(i)) >= 0;
    }
}
