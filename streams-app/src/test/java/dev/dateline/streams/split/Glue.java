package dev.dateline.streams.split;

import java.util.ArrayList;
import java.util.List;

/** The layouts in which scrapes glue articles: each makes the lines of one article at its place in the page. */
enum Glue {
    DOUBLED_HEADLINE_AND_CAPTION,
    DOUBLED_WITHOUT_ANY_BLANK_LINE,
    DOUBLED_HEADLINE,
    BYLINE_AND_DATE,
    DATE_ABOVE_THE_HEADLINE,
    BLANK_LINES,
    ONE_BLANK_LINE,
    NO_BLANK_LINE,
    SEPARATOR,
    TEASERS_AND_NEXT_ARTICLE,
    WIDGETS_AROUND,
    LIVE_BLOG,
    LIVE_BLOG_WITH_TIMES_IN_LINE;

    /** An article to glue. */
    record Piece(String name, List<String> paragraphs) {
        static Piece of(SplitArticle article) {
            return new Piece(
                    article.headline().orElseThrow(), List.of(article.body().split("\n\n", -1)));
        }
    }

    /** A page of some articles in this layout. */
    String page(List<Piece> articles) {
        List<String> page = new ArrayList<>();
        for (int place = 0; place < articles.size(); place++) {
            page.addAll(lines(articles.get(place), place));
        }
        return String.join("\n", page);
    }

    private List<String> lines(Piece article, int place) {
        return switch (this) {
            case DOUBLED_HEADLINE_AND_CAPTION -> {
                String caption = caption(place);
                List<String> lines = gap(place, 3);
                lines.addAll(List.of(
                        article.name(), "", caption, caption, "TT", "", article.name(), "", caption, caption, ""));
                lines.addAll(spaced(article));
                yield lines;
            }
            case DOUBLED_WITHOUT_ANY_BLANK_LINE -> {
                String caption = caption(place);
                List<String> lines = new ArrayList<>(
                        List.of(article.name(), caption, caption, "TT", article.name(), caption, caption));
                lines.addAll(article.paragraphs());
                yield lines;
            }
            case DOUBLED_HEADLINE -> {
                List<String> lines = gap(place, 1);
                lines.addAll(List.of(article.name(), article.name(), ""));
                lines.addAll(spaced(article));
                yield lines;
            }
            case BYLINE_AND_DATE -> {
                List<String> lines = new ArrayList<>(
                        List.of(article.name(), "By Our Correspondent", "Published 3 May 2024, 14:05", ""));
                lines.addAll(spaced(article));
                yield lines;
            }
            case DATE_ABOVE_THE_HEADLINE -> {
                List<String> lines = new ArrayList<>(List.of("3 May 2024", article.name(), ""));
                lines.addAll(spaced(article));
                yield lines;
            }
            case BLANK_LINES -> {
                List<String> lines = gap(place, 3);
                lines.addAll(List.of(article.name(), ""));
                lines.addAll(spaced(article));
                yield lines;
            }
            case ONE_BLANK_LINE -> {
                List<String> lines = new ArrayList<>(List.of(article.name(), ""));
                lines.addAll(spaced(article));
                yield lines;
            }
            case NO_BLANK_LINE -> {
                List<String> lines = new ArrayList<>(List.of(article.name()));
                lines.addAll(article.paragraphs());
                yield lines;
            }
            case SEPARATOR -> {
                List<String> lines = place == 0 ? gap(0, 0) : new ArrayList<>(List.of("* * *", ""));
                lines.addAll(List.of(article.name(), ""));
                lines.addAll(spaced(article));
                yield lines;
            }
            case TEASERS_AND_NEXT_ARTICLE -> {
                List<String> lines = new ArrayList<>();
                if (place > 0) {
                    lines.addAll(List.of(
                            "Read more",
                            "",
                            "How bakers keep their ovens warm",
                            "",
                            "Ten gardens to see this spring",
                            ""));
                    lines.addAll(List.of("Advertisement", "", "Next article", ""));
                }
                lines.addAll(List.of(article.name(), "By Our Correspondent", ""));
                lines.addAll(spaced(article));
                yield lines;
            }
            case WIDGETS_AROUND -> {
                List<String> lines = new ArrayList<>(
                        List.of("Home > News > World", article.name(), "Share", "Tweet", "4 min read", ""));
                lines.addAll(spaced(article));
                lines.addAll(List.of(
                        "12 comments", "Tags: world, news", "Follow us on social media", "© 2024 Harbour News", ""));
                yield lines;
            }
            case LIVE_BLOG -> {
                List<String> lines =
                        new ArrayList<>(place == 0 ? List.of("Live updates: the day around the world", "") : List.of());
                lines.addAll(List.of("1" + (9 - place) + ":05 GMT", article.name(), ""));
                lines.addAll(spaced(article));
                yield lines;
            }
            case LIVE_BLOG_WITH_TIMES_IN_LINE -> {
                List<String> lines = new ArrayList<>(
                        place == 0 ? List.of("As it happened: the day around the world", "") : List.of());
                lines.addAll(List.of("1" + (9 - place) + ":05 – " + article.name(), ""));
                lines.addAll(spaced(article));
                yield lines;
            }
        };
    }

    private static String caption(int place) {
        return List.of("The scene on the morning after", "Officials arrive for the meeting (Harbour Photo)")
                .get(place % 2);
    }

    private static List<String> gap(int place, int blanks) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; place > 0 && i < blanks; i++) {
            lines.add("");
        }
        return lines;
    }

    private static List<String> spaced(Piece article) {
        List<String> lines = new ArrayList<>();
        article.paragraphs().forEach(paragraph -> lines.addAll(List.of(paragraph, "")));
        return lines;
    }
}
