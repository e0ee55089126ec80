package dev.dateline.streams.split;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A short article in our own words, to be glued to others.
 *
 * @param language two letters
 * @param headline without a full stop
 * @param standfirst what stands between headline and text in some papers
 * @param lines paragraphs and sub-headlines in order
 */
record Story(String language, String headline, Optional<String> standfirst, List<Line> lines) {
    /** A paragraph or a sub-headline. */
    record Line(String text, boolean sub) {}

    /** The paragraphs alone. */
    List<String> paragraphs() {
        return lines.stream().filter(line -> !line.sub()).map(Line::text).toList();
    }

    Story withHeadline(String other) {
        return new Story(language, other, standfirst, lines);
    }

    /** No more than its first paragraphs. */
    Story shortened(int most) {
        return new Story(language, headline, standfirst, lines.subList(0, Math.min(most, lines.size())));
    }

    /** The stories of a file; {@code # id} opens one in English, {@code # xx id} one in another language. */
    static List<Story> all(String file) {
        List<Story> stories = new ArrayList<>();
        for (String block : text("stories/" + file).split("(?m)^# ", -1)) {
            List<String> lines = block.lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("%"))
                    .toList();
            if (lines.isEmpty()) {
                continue;
            }
            String[] id = lines.get(0).split(" ", 2);
            Optional<String> standfirst = Optional.empty();
            List<Line> body = new ArrayList<>();
            for (String line : lines.subList(2, lines.size())) {
                if (line.startsWith("> ")) {
                    standfirst = Optional.of(line.substring(2));
                } else {
                    boolean sub = line.startsWith("## ");
                    body.add(new Line(sub ? line.substring(3) : line, sub));
                }
            }
            stories.add(new Story(id.length > 1 ? id[0] : "en", lines.get(1), standfirst, List.copyOf(body)));
        }
        return List.copyOf(stories);
    }

    static String text(String resource) {
        try (InputStream in = Story.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing on the test class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
