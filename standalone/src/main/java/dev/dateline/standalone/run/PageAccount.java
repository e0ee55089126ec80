package dev.dateline.standalone.run;

/** What has been seen of one page so far. Not thread-safe. */
final class PageAccount {
    private int articlesOfPage = -1;
    private int articles;
    private int labelsOfArticles;
    private int labels;
    private int eventsOfLabels;
    private int events;
    private int deadArticles;
    private int deadPages;

    /**
     * An article of the page.
     *
     * @param labelsOfArticle labels that it has changed, its own among them
     */
    void article(int ofPage, int labelsOfArticle, int eventsOfLabel) {
        articlesOfPage = ofPage;
        articles++;
        labelsOfArticles += labelsOfArticle;
        label(eventsOfLabel);
    }

    /** A label that an article of the page has changed. */
    void label(int eventsOfLabel) {
        labels++;
        eventsOfLabels += eventsOfLabel;
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

    /** Whether it is accounted for exactly once: all its articles with all their labels and events, or a dead letter in their place. */
    boolean settled() {
        boolean whole = articles + deadArticles == articlesOfPage
                && labels == labelsOfArticles
                && events == eventsOfLabels
                && deadPages == 0;
        boolean dead = deadPages == 1 && articles + deadArticles + labels + events == 0;
        return whole || dead;
    }

    /** What is still awaited, for people. */
    String missing() {
        return articlesOfPage < 0
                ? "its articles"
                : "%d of %d articles, %d of %d labels, %d of %d events"
                        .formatted(
                                articlesOfPage - articles - deadArticles,
                                articlesOfPage,
                                labelsOfArticles - labels,
                                labelsOfArticles,
                                eventsOfLabels - events,
                                eventsOfLabels);
    }
}
