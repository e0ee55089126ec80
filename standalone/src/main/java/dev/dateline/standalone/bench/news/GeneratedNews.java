package dev.dateline.standalone.bench.news;

import dev.dateline.schemas.avro.ScrapedPage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SplittableRandom;

/**
 * Pages of one article each, some 350 words, the same for a seed and a number. Half of them tell a story anew: cut, with another lead, with
 * other figures, as it is at another address, or with a paragraph more at its own. Some bear a publisher's stock paragraph. They are fetched
 * at even steps over six days, up to an hour after they were published, a few of the stories later than what was made of them. Keeps no text.
 * Not thread-safe.
 */
public final class GeneratedNews implements Iterator<ScrapedPage> {
    /** When the first is fetched. */
    public static final Instant FIRST = Instant.parse("2026-11-02T06:00:00Z");

    private static final Duration SPAN = Duration.ofDays(6);
    private static final int PUBLISHERS = 400;
    /** Stories that may still be told anew. */
    private static final int TOLD = 4_096;

    private final StoryWriter writer = new StoryWriter();
    private final SplittableRandom random;
    private final int number;
    private final List<Story> stories = new ArrayList<>();
    private int made;
    private int texts;

    /** What is kept of a story. */
    private record Story(long number, String url, String source, Instant published) {}

    public GeneratedNews(long seed, int number) {
        this.random = new SplittableRandom(seed);
        this.number = number;
    }

    @Override
    public boolean hasNext() {
        return made < number;
    }

    @Override
    public ScrapedPage next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Instant fetched = FIRST.plus(SPAN.multipliedBy(made).dividedBy(number));
        Instant published = fetched.minusSeconds(random.nextInt(3_600));
        String source = "p" + random.nextInt(PUBLISHERS) + ".example";
        String url = "https://" + source + "/news/" + made++;
        int chance = stories.isEmpty() ? 0 : random.nextInt(100);
        if (chance < 50) {
            Story story = new Story(random.nextLong(), url, source, published);
            keep(story);
            return page(story, fetched, withStock(source, writer.paragraphs(story.number, 0)));
        }
        Story told = stories.get(random.nextInt(stories.size()));
        Story again = new Story(told.number, url, source, after(told.published, published));
        if (chance < 63) {
            List<String> same = withStock(told.source, writer.paragraphs(told.number, 0));
            texts--;
            return page(again, fetched, same);
        }
        if (chance < 94) {
            return page(again, fetched, withStock(source, edited(told.number, chance)));
        }
        List<String> longer = writer.paragraphs(told.number, 0);
        longer.add(writer.paragraph(told.number, 100 + random.nextInt(100), 0));
        return page(new Story(told.number, told.url, told.source, again.published), fetched, longer);
    }

    /** Different texts among the pages so far. */
    public int texts() {
        return texts;
    }

    private List<String> edited(long story, int chance) {
        if (chance < 76) {
            List<String> whole = writer.paragraphs(story, 0);
            return new ArrayList<>(whole.subList(0, 3 + random.nextInt(whole.size() - 3)));
        }
        if (chance < 85) {
            List<String> paragraphs = writer.paragraphs(story, 0);
            paragraphs.set(0, writer.paragraph(story, 200 + random.nextInt(100), 0));
            return paragraphs;
        }
        return writer.paragraphs(story, 1 + random.nextInt(50));
    }

    /** One publisher in eight ends its articles with the same paragraph. */
    private List<String> withStock(String source, List<String> paragraphs) {
        if (source.hashCode() % 8 == 0) {
            paragraphs.add(writer.paragraph(source.hashCode(), 0, 0));
        }
        return paragraphs;
    }

    /** Mostly later than what it was made of; else that was scraped late. */
    private Instant after(Instant first, Instant published) {
        return random.nextInt(100) < 3 || published.isAfter(first) ? published : first.plusSeconds(60);
    }

    private void keep(Story story) {
        if (stories.size() < TOLD) {
            stories.add(story);
        } else {
            stories.set(random.nextInt(TOLD), story);
        }
    }

    private ScrapedPage page(Story story, Instant fetched, List<String> paragraphs) {
        texts++;
        return ScrapedPage.newBuilder()
                .setUrl(story.url)
                .setSource(story.source)
                .setPublishedAt(story.published)
                .setFetchedAt(fetched)
                .setTitle(writer.headline(story.number))
                .setBody(String.join("\n\n", paragraphs))
                .setLanguage("en")
                .build();
    }
}
