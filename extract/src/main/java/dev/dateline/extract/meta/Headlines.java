package dev.dateline.extract.meta;

import dev.dateline.extract.dom.Hint;
import dev.dateline.extract.dom.Outline;
import dev.dateline.extract.dom.Passage;
import dev.dateline.extract.dom.Words;
import dev.dateline.extract.linked.LinkedArticle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** An article's headline: the heading that readers see, if what the page declares agrees with it; else what it declares. Not thread-safe. */
final class Headlines {
    private static final List<String> TITLES = List.of(
            "og:title",
            "twitter:title",
            "headline",
            "parsely-title",
            "sailthru.title",
            "dc.title",
            "dcterms.title",
            "title");

    private static final Pattern SEPARATOR =
            Pattern.compile("\\s+[|–—·•»«‹›]\\s+|\\s+-+\\s+|\\s*::\\s*|\\s+[/<>~]\\s+|\\s*\\|\\s*");

    /** Declared and printed headline agree if so many of the words of one stand in the other. */
    private static final double ALIKE = 0.6;

    private static final int LONGEST = 400;

    /** So many passages lie at most between a headline and the text: deck, byline, date, buttons. */
    private static final int CLOSE = 15;

    private final Outline outline;
    private final List<String> declared = new ArrayList<>();
    private final Set<String> sites = new HashSet<>();

    Headlines(Outline outline, Declared metas, Optional<LinkedArticle> linked) {
        this.outline = outline;
        metas.first(List.of("og:site_name", "application-name", "twitter:site", "publisher"))
                .ifPresent(site -> sites.add(key(site)));
        linked.flatMap(LinkedArticle::publisher).ifPresent(site -> sites.add(key(site)));
        linked.flatMap(LinkedArticle::headline).ifPresent(this::declare);
        TITLES.forEach(name -> metas.first(List.of(name)).ifPresent(this::declare));
        declare(outline.document().title());
    }

    private void declare(String title) {
        String text = even(title);
        if (!text.isEmpty() && text.length() < LONGEST) {
            declared.add(text);
        }
    }

    /** The headline of the page's one article, whose text begins at a passage. */
    Optional<String> find(int first) {
        List<String> titles = declared.stream()
                .map(this::withoutSite)
                .filter(title -> !title.isEmpty() && !sites.contains(key(title)))
                .toList();
        List<String> printed = printed(first);
        List<Set<String>> declaredWords = titles.stream().map(Headlines::words).toList();
        for (String heading : printed) {
            Set<String> words = words(heading);
            for (int i = 0; i < titles.size(); i++) {
                if (alike(words, declaredWords.get(i)) >= ALIKE) {
                    return Optional.of(agreed(heading, titles.get(i)));
                }
            }
        }
        return alone(first)
                .or(() -> titles.stream().findFirst())
                .or(() -> printed.stream().findFirst());
    }

    /** The page's only h1, if it stands close above the text: then it is the headline, whatever is declared to search engines. */
    private Optional<String> alone(int first) {
        List<Passage> headings = outline.passages().stream()
                .filter(passage -> passage.heading() == 1 && !sites.contains(key(passage.text())))
                .toList();
        return headings.size() == 1
                        && headings.get(0).words() >= 3
                        && headings.get(0).index() < first
                        && headings.get(0).index() > first - CLOSE
                ? Optional.of(headings.get(0).text())
                : Optional.empty();
    }

    /** Headings that may be the headline: those marked as such, h1, then h2 and h3 above the text. */
    private List<String> printed(int first) {
        List<String> headings = new ArrayList<>();
        for (Element element : outline.marked()) {
            if (element.attr("itemprop").contains("headline")
                    && !element.normalName().equals("meta")) {
                add(headings, element.text());
            }
        }
        for (int level = 1; level <= 4; level++) {
            for (Passage passage : outline.passages()) {
                if (passage.heading() == level && (level == 1 || passage.index() <= first)) {
                    add(headings, passage.text());
                }
            }
        }
        for (Passage passage : outline.passages().subList(Math.max(0, first - 12), first)) {
            if (passage.heading() == 0 && passage.words() > 3 && !passage.box().is(Hint.CAPTION)) {
                passage.lines().lines().forEach(line -> add(headings, line));
            }
        }
        return headings;
    }

    private void add(List<String> headings, String text) {
        if (!text.isBlank() && text.length() < LONGEST && headings.size() < 60 && !sites.contains(key(text))) {
            headings.add(even(text));
        }
    }

    /** The heading as printed, unless it holds more than the headline or is cut. */
    private static String agreed(String heading, String title) {
        int words = Words.count(heading);
        int declared = Words.count(title);
        if (heading.length() > title.length()
                && heading.toLowerCase(Locale.ROOT).contains(title.toLowerCase(Locale.ROOT))
                && declared > 3
                && words > declared + 6) {
            return title;
        }
        return heading;
    }

    /** A title without the parts that name the site or a section. */
    private String withoutSite(String title) {
        String[] parts = SEPARATOR.split(title, -1);
        if (parts.length < 2) {
            return title;
        }
        int longest = 0;
        for (int i = 0; i < parts.length; i++) {
            boolean site = sites.contains(key(parts[i]));
            longest =
                    !site && Words.count(parts[i]) > Words.count(parts[longest]) || sites.contains(key(parts[longest]))
                            ? i
                            : longest;
        }
        int from = longest;
        int to = longest;
        while (to + 1 < parts.length && Words.count(parts[to + 1]) > 5 && !sites.contains(key(parts[to + 1]))) {
            to++;
        }
        int begin = title.indexOf(parts[from]);
        int end = title.indexOf(parts[to], begin) + parts[to].length();
        return title.substring(begin, Math.max(begin, end)).strip();
    }

    /** The larger part of the words of one that stand in the other. */
    private static double alike(Set<String> first, Set<String> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        Set<String> both = new HashSet<>(first);
        both.retainAll(second);
        double smaller = Math.min(first.size(), second.size());
        return smaller < 3 && both.size() < Math.max(first.size(), second.size()) - 3 ? 0 : both.size() / smaller;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (letter && Words.dense(text.charAt(i))) {
                words.add(text.substring(i, i + 1));
                from = -1;
            } else if (letter && from < 0) {
                from = i;
            } else if (!letter && from >= 0) {
                words.add(text.substring(from, i).toLowerCase(Locale.ROOT));
                from = -1;
            }
        }
        return words;
    }

    private static String key(String site) {
        StringBuilder key = new StringBuilder();
        site.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    private static String even(String text) {
        return String.join(" ", text.strip().split("[\\s\\u00A0]+", -1));
    }
}
