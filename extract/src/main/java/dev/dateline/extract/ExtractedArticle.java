package dev.dateline.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One article of a page. All text is the page's own, with its white space made even. Immutable.
 *
 * @param headline without the site's name; empty where the page has none
 * @param byline who wrote it, as the page says
 * @param published when it was first published
 * @param language ISO 639-1, as the page declares it; never guessed from the text
 * @param section the part of the site it stands in, as the page names it
 * @param captions of its pictures, each once, in page order
 * @param blocks its text in reading order, at least one block
 * @param found how its text was found
 */
public record ExtractedArticle(
        Optional<String> headline,
        Optional<String> byline,
        Optional<PublicationTime> published,
        Optional<String> language,
        Optional<String> section,
        List<String> captions,
        List<Block> blocks,
        Found found) {

    public ExtractedArticle {
        captions = List.copyOf(captions);
        blocks = List.copyOf(blocks);
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("an article has text");
        }
    }

    /** Its text: the blocks, parted by blank lines. */
    public String body() {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n\n"));
    }
}
