package dev.dateline.extract.meta;

import dev.dateline.extract.dom.Box;
import dev.dateline.extract.dom.Outline;
import dev.dateline.extract.dom.Passage;
import dev.dateline.extract.linked.LinkedArticle;
import dev.dateline.extract.terms.DateText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Who wrote an article: as JSON-LD names them, else meta elements, else marked elements and lines near the headline. Stateless. */
final class Bylines {
    private static final List<String> AUTHOR = List.of(
            "author",
            "article:author_name",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "dcterms.creator",
            "byl",
            "cxenseparse:author",
            "article:author",
            "twitter:creator");

    private static final Pattern BEGINNING = Pattern.compile(
            "^(?:written by|posted by|reported by|story by|words by|by|von|par|por|di|door|av|af|oleh|autor|author|автор|yazan|przez|od)\\s*:?\\s+(?=\\S)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What parts a name from what stands behind it. */
    private static final Pattern MARK = Pattern.compile("\\s+[|»•·]\\s+");

    /** Parts of the names of elements that hold a byline. */
    private static final List<String> CALLED =
            List.of("byline", "author", "autor", "auteur", "forfatter", "penulis", "skribent", "verfasser");

    private static final int LONGEST = 160;
    private static final int MOST_WORDS = 14;

    /** A byline stands so many passages around the beginning of the text. */
    private static final int AROUND = 14;

    private Bylines() {}

    static Optional<String> find(Outline outline, Declared declared, Optional<LinkedArticle> linked, int first) {
        return linked.flatMap(Bylines::of)
                .or(() -> joined(declared.all(AUTHOR)))
                .or(() -> marked(outline))
                .or(() -> printed(outline, first));
    }

    /** As an article's JSON-LD names them. */
    static Optional<String> of(LinkedArticle article) {
        return joined(article.authors());
    }

    /** As a line in a box names them. */
    static Optional<String> in(Outline outline, Box box) {
        return printed(outline, box.firstPassage(), Math.min(box.endPassage(), box.firstPassage() + AROUND));
    }

    private static Optional<String> joined(List<String> names) {
        Set<String> all = new LinkedHashSet<>();
        names.stream().map(Bylines::name).filter(Bylines::plausible).forEach(all::add);
        return all.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", all));
    }

    private static Optional<String> marked(Outline outline) {
        return joined(outline.marked().stream()
                .filter(element -> !element.normalName().equals("meta"))
                .filter(element -> element.attr("itemprop").contains("author")
                        || element.attr("rel").contains("author"))
                .limit(4)
                .map(Bylines::named)
                .toList());
    }

    private static String named(Element element) {
        Element name = element.selectFirst("[itemprop=name]");
        Element shown = name == null ? element : name;
        return shown.normalName().equals("meta") ? shown.attr("content") : shown.text();
    }

    /** A short passage around the beginning of the text in an element that is called a byline or an author, or that begins like one. */
    private static Optional<String> printed(Outline outline, int first) {
        return printed(
                outline,
                Math.max(0, first - AROUND),
                Math.min(outline.passages().size(), first + 4));
    }

    private static Optional<String> printed(Outline outline, int from, int to) {
        for (Passage passage : outline.passages().subList(from, to)) {
            if (passage.words() <= MOST_WORDS && !passage.ended() && (called(passage.box()) || begins(passage))) {
                Optional<String> name = joined(List.of(passage.text()));
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean begins(Passage passage) {
        String text = passage.text();
        return !withoutBeginning(text).equals(text);
    }

    /** Without "by" before a name. */
    private static String withoutBeginning(String text) {
        Matcher beginning = BEGINNING.matcher(text);
        return beginning.lookingAt()
                        && (text.regionMatches(true, 0, "by ", 0, 3)
                                || !Character.isLowerCase(text.charAt(beginning.end())))
                ? text.substring(beginning.end()).strip()
                : text;
    }

    private static boolean called(Box box) {
        String name = (box.element().className() + " " + box.element().id()).toLowerCase(Locale.ROOT);
        return CALLED.stream().anyMatch(name::contains);
    }

    /** Without "by" before and a date behind. */
    private static String name(String text) {
        String name = withoutBeginning(MARK.split(text.strip(), 2)[0]);
        int digit = 0;
        while (digit < name.length() && !Character.isDigit(name.charAt(digit))) {
            digit++;
        }
        if (digit == name.length() || DateText.parse(name).isEmpty()) {
            return name;
        }
        String rest = name.substring(0, digit);
        while (!rest.isEmpty()) {
            int last = Math.max(rest.lastIndexOf(' '), rest.lastIndexOf('\u00A0'));
            String word = rest.substring(last + 1);
            boolean ofTheName = !word.isEmpty() && Character.isUpperCase(word.charAt(0)) && !DateText.month(word);
            if (ofTheName) {
                return rest.replaceFirst("[\\s,|·•–—-]+$", "");
            }
            rest = rest.substring(0, Math.max(0, last));
        }
        return rest;
    }

    private static boolean plausible(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST
                && !name.startsWith("http")
                && !name.startsWith("@")
                && name.codePoints().anyMatch(Character::isLetter)
                && !name.equalsIgnoreCase("admin")
                && name.indexOf('{') < 0;
    }
}
