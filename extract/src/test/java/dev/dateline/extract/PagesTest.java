package dev.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages in many styles and languages, in our own words, each beside what is to be read out of it. */
class PagesTest {
    private static final Path FOLDER = Path.of("src/test/resources/dev/dateline/extract/pages");
    private static final HtmlExtractor EXTRACTOR = new HtmlExtractor(ExtractLimits.DEFAULT);

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_is_read_as_people_read_it(String name) throws IOException {
        String html = Files.readString(FOLDER.resolve(name + ".html"));

        ExtractedPage page = EXTRACTOR.extract(html, Optional.of(URI.create("https://paper.example/" + name)));

        assertThat(told(page)).isEqualTo(Files.readString(FOLDER.resolve(name + ".txt")));
    }

    static Stream<String> pages() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".html"))
                    .map(file -> file.substring(0, file.length() - ".html".length()))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The articles in the form of the .txt files. */
    private static String told(ExtractedPage page) {
        List<String> articles = new ArrayList<>();
        for (ExtractedArticle article : page.all()) {
            StringBuilder text = new StringBuilder();
            text.append("headline: ").append(article.headline().orElse("-")).append('\n');
            text.append("byline: ").append(article.byline().orElse("-")).append('\n');
            text.append("published: ")
                    .append(article.published().map(PagesTest::told).orElse("-"))
                    .append('\n');
            text.append("language: ").append(article.language().orElse("-")).append('\n');
            text.append("section: ").append(article.section().orElse("-")).append('\n');
            article.captions()
                    .forEach(caption -> text.append("caption: ").append(caption).append('\n'));
            text.append("found: ").append(article.found()).append("\n\n");
            for (Block block : article.blocks()) {
                String kind = block.kind() == Block.Kind.PARAGRAPH ? "" : block.kind() + " ";
                text.append(kind).append(block.text()).append('\n');
            }
            articles.add(text.toString());
        }
        return String.join("====\n", articles);
    }

    private static String told(PublicationTime time) {
        return time.date()
                + time.time().map(clock -> "T" + clock).orElse("")
                + time.offset().map(Object::toString).orElse("");
    }
}
