package dev.dateline.streams.split;

import dev.dateline.schemas.avro.ScrapedPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Pages for the tests of this package. */
final class SplitPages {
    private SplitPages() {}

    static ScrapedPage page(String body) {
        return ScrapedPage.newBuilder()
                .setUrl("https://news.example/page")
                .setBody(body)
                .build();
    }

    /** A page of the shipped samples. */
    static ScrapedPage sample(String name) {
        return page(read(Path.of("..", "samples", name)));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<SplitArticle> articles(ScrapedPage page) {
        return PageSplitter.split(page).fold(found -> found, rejected -> List.of());
    }

    static List<SplitArticle> articles(String body) {
        return articles(page(body));
    }
}
