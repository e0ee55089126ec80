package dev.dateline.standalone.bench.news;

import dev.dateline.schemas.avro.ScrapedPage;
import java.util.Iterator;
import java.util.List;

/**
 * {@link GeneratedNews} whose made-up words begin with a sentence that tells what happened, the same in all articles of a story; some stories
 * tell the same. Not thread-safe.
 */
public final class GeneratedReports implements Iterator<ScrapedPage> {
    private static final List<String> DEEDS = List.of(
            "Police arrested %d people in %s on Monday, the governor said.",
            "Gunmen attacked a market near %2$s on Sunday, killing %1$d people.",
            "The government of Kenya rejected the demands of %d striking doctors in %s on Friday.",
            "A flood killed %d people in %s on Saturday.",
            "Envoys of Turkey met %d rebel leaders in %s on Thursday.");

    private static final List<String> PLACES = List.of(
            "Lagos", "Kano", "Nairobi", "Dhaka", "Geneva", "Lima", "Quito", "Manila", "Karachi", "Cairo", "Tunis",
            "Athens");

    private static final int HAPPENINGS = 6_000;

    private final GeneratedNews news;

    public GeneratedReports(long seed, int number) {
        news = new GeneratedNews(seed, number);
    }

    @Override
    public boolean hasNext() {
        return news.hasNext();
    }

    @Override
    public ScrapedPage next() {
        ScrapedPage page = news.next();
        page.setBody(deed(Math.floorMod(page.getTitle().hashCode(), HAPPENINGS)) + "\n\n" + page.getBody());
        return page;
    }

    private static String deed(int happening) {
        return DEEDS.get(happening % DEEDS.size())
                .formatted(2 + happening / DEEDS.size() % 100, PLACES.get(happening % PLACES.size()));
    }
}
