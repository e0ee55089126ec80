package dev.dateline.producer.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a label means on the web, by the table of <a href="https://encoding.spec.whatwg.org/#names-and-labels">WHATWG's Encoding Standard</a>:
 * {@code iso-8859-1} is windows-1252, {@code gb2312} is GB18030. Stateless.
 */
final class CharsetLabels {
    private static final String TABLE = "charsets.tsv";
    private static final Map<String, Charset> BY_LABEL = load();

    private CharsetLabels() {}

    /** The character set of a label, whatever its letters' case and the quotes and spaces around it; empty for one that is not on the web. */
    static Optional<Charset> find(String label) {
        String plain = label.strip().replaceAll("^[\"']+|[\"';,]+$", "").strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(BY_LABEL.get(plain));
    }

    private static Map<String, Charset> load() {
        Map<String, Charset> byLabel = new HashMap<>();
        try (InputStream in = CharsetLabels.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(TABLE + " is not packaged");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.lines().skip(1).forEach(line -> {
                String[] row = line.split("\t", -1);
                // a Java without the extended character sets reads what is left
                if (Charset.isSupported(row[0])) {
                    for (String label : row[1].split(" ", -1)) {
                        byLabel.put(label, Charset.forName(row[0]));
                    }
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(byLabel);
    }
}
