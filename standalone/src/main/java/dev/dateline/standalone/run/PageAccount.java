package dev.dateline.standalone.run;

/** What has been seen of one page so far. Not thread-safe. */
final class PageAccount {
    private int articlesOfPage = -1;
    private int articles;
    private int eventsOfArticles;
    private int events;
    private int deadArticles;
    private int deadPages;

    void article(int ofPage, int eventsOfArticle) {
        articlesOfPage = ofPage;
        articles++;
        eventsOfArticles += eventsOfArticle;
    }

    void event() {
        events++;
    }

    void deadArticle(int ofPage) {
        articlesOfPage = ofPage;
        deadArticles++;
    }

    void deadPage() {
        deadPages++;
    }

    /** Whether it is accounted for exactly once: all its articles with all their events, or a dead letter in their place. */
    boolean settled() {
        boolean whole = articles + deadArticles == articlesOfPage && events == eventsOfArticles && deadPages == 0;
        boolean dead = deadPages == 1 && articles + deadArticles + events == 0;
        return whole || dead;
    }

    /** What is still awaited, for people. */
    String missing() {
        return articlesOfPage < 0
                ? "its articles"
                : "%d of %d articles, %d of %d events"
                        .formatted(
                                articlesOfPage - articles - deadArticles,
                                articlesOfPage,
                                eventsOfArticles - events,
                                eventsOfArticles);
    }
}
