package dev.dateline.standalone;

import dev.dateline.schemas.avro.ScrapedPage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Pages as scrapes bring them, the same for the same seed: new articles, two glued into one page, exact and shortened copies at other addresses,
 * the same page again, newer text of an address, and pages without an article. What was published first may well come last.
 */
final class GeneratedPages {
    private static final List<String> ACTORS =
            List.of("Police", "Rebels", "Protesters", "Government troops", "Dock workers", "Militants", "Teachers");
    private static final List<String> DEEDS = List.of(
            "attacked a checkpoint",
            "arrested %d people",
            "demanded talks with the government",
            "rejected the offer of the ministry",
            "blocked the main road",
            "met envoys of the United Nations",
            "killed %d people");
    private static final List<String> PLACES =
            List.of("Tunis", "Lagos", "Lima", "Nairobi", "Manila", "Bogota", "Dhaka", "Athens");

    private static final List<String> SYLLABLES = List.of(
            "ba", "do", "fen", "gil", "ha", "kor", "lim", "mu", "ner", "pol", "ra", "sun", "ti", "vel", "wo", "zan");
    private static final Instant FIRST = Instant.parse("2026-11-02T06:00:00Z");
    private static final int MINUTES = 3 * 24 * 60;

    private final Random random;
    private final List<ScrapedPage> pages = new ArrayList<>();
    private final List<String> bodies = new ArrayList<>();
    private int stories;

    private GeneratedPages(long seed) {
        random = new Random(seed);
    }

    static List<ScrapedPage> of(int number, long seed) {
        GeneratedPages generated = new GeneratedPages(seed);
        while (generated.pages.size() < number) {
            generated.next();
        }
        return generated.pages;
    }

    private void next() {
        int chance = bodies.isEmpty() ? 0 : random.nextInt(100);
        if (chance < 55) {
            publish("https://news.example/" + pages.size(), story());
        } else if (chance < 65) {
            publish("https://news.example/" + pages.size(), story() + "\n\n\n\n" + story());
        } else if (chance < 71) {
            publish("https://copies.example/" + pages.size(), any());
        } else if (chance < 77) {
            String whole = any();
            publish("https://short.example/" + pages.size(), whole.substring(0, whole.lastIndexOf("\n\n")));
        } else if (chance < 87) {
            ScrapedPage again = pages.get(random.nextInt(pages.size()));
            pages.add(again);
        } else if (chance < 97) {
            ScrapedPage before = pages.get(random.nextInt(pages.size()));
            publish(before.getUrl(), before.getBody() + "\n\nLater that day " + sentence());
        } else {
            publish("https://empty.example/" + pages.size(), "Share\n\nAdvertisement");
        }
    }

    private void publish(String url, String body) {
        pages.add(ScrapedPage.newBuilder()
                .setUrl(url)
                .setPublishedAt(FIRST.plusSeconds(60L * random.nextInt(MINUTES)))
                .setBody(body)
                .build());
        bodies.add(body);
    }

    private String any() {
        return bodies.get(random.nextInt(bodies.size()));
    }

    private String story() {
        String place = PLACES.get(random.nextInt(PLACES.size()));
        return "Unrest Number " + ++stories + " Spreads in " + place + "\n\n" + sentence() + " " + scenery()
                + " It was day " + stories
                + " of the unrest, residents of the old quarter told our reporter.\n\n" + sentence() + " " + sentence()
                + " Nobody could say on day " + stories + " how it would end, and shops stayed shut.\n\n" + scenery()
                + "\n\n"
                + scenery();
    }

    /** Sentences that no other story has. */
    private String scenery() {
        StringBuilder scenery = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            scenery.append("The ")
                    .append(word())
                    .append(' ')
                    .append(word())
                    .append(" of ")
                    .append(word());
            scenery.append(" near ").append(word()).append(' ').append(word()).append(". ");
        }
        return scenery.toString().strip();
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return word.toString();
    }

    private String sentence() {
        String deed = DEEDS.get(random.nextInt(DEEDS.size())).formatted(2 + random.nextInt(30));
        return ACTORS.get(random.nextInt(ACTORS.size())) + " " + deed + " in "
                + PLACES.get(random.nextInt(PLACES.size())) + " on Sunday.";
    }
}
