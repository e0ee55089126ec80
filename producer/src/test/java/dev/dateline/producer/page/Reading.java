package dev.dateline.producer.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dateline.producer.page.PageOutcome.Ok;
import dev.dateline.producer.page.PageOutcome.Rejected;
import dev.dateline.schemas.avro.ScrapedPage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Reads for a test, all at once. */
final class Reading {
    private final PageReader reader;

    Reading(PageLimits limits) {
        this.reader = new PageReader(limits);
    }

    List<PageOutcome> of(Path... inputs) {
        return all(reader.files(List.of(inputs)));
    }

    List<PageOutcome> ofStream(String text) {
        return ofStream(text.getBytes(UTF_8));
    }

    List<PageOutcome> ofStream(byte[] bytes) {
        return all(reader.jsonLines(new ByteArrayInputStream(bytes), "stdin"));
    }

    List<ScrapedPage> pages(Path... inputs) {
        return only(Ok.class, of(inputs)).stream().map(Ok::page).toList();
    }

    List<String> urls(Path... inputs) {
        return pages(inputs).stream().map(ScrapedPage::getUrl).toList();
    }

    List<Rejected> rejected(Path... inputs) {
        return only(Rejected.class, of(inputs));
    }

    List<String> details(Path... inputs) {
        return rejected(inputs).stream()
                .map(rejected -> rejected.letter().detail())
                .toList();
    }

    /** The reason of each outcome, in order; {@code ok} for pages. */
    List<String> reasons(Path... inputs) {
        return of(inputs).stream().map(Reading::reason).toList();
    }

    static String reason(PageOutcome outcome) {
        return outcome.fold(ok -> "ok", rejected -> rejected.letter().reason());
    }

    static String page(String url) {
        return "{\"url\":\"%s\",\"body\":\"The bridge is open.\"}".formatted(url);
    }

    static String lines(String... lines) {
        return String.join("\n", lines) + "\n";
    }

    static byte[] gzip(String text) throws IOException {
        return gzip(text.getBytes(UTF_8));
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static <T> List<T> only(Class<T> kind, List<PageOutcome> outcomes) {
        return outcomes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<PageOutcome> all(PageSource source) {
        List<PageOutcome> outcomes = new ArrayList<>();
        source.forEach(outcomes::add);
        return outcomes;
    }
}
