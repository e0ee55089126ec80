package dev.dateline.extract.meta;

import dev.dateline.extract.PublicationTime;
import dev.dateline.extract.dom.Box;
import dev.dateline.extract.dom.Outline;
import dev.dateline.extract.dom.Passage;
import dev.dateline.extract.linked.LinkedArticle;
import dev.dateline.extract.terms.DateText;
import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** When an article was first published: JSON-LD before meta elements, time elements, printed lines and the address. Stateless. */
final class Dates {
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:article:published_time",
            "article:published",
            "og:published_time",
            "datepublished",
            "parsely-pub-date",
            "sailthru.date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "dc.date.issued",
            "dcterms.issued",
            "dc.date.created",
            "dcterms.created",
            "dc.date",
            "dcterms.date",
            "cxenseparse:recs:publishtime",
            "cxenseparse:publishtime",
            "article.published",
            "rnews:datepublished",
            "article_date_original",
            "originalpublicationdate",
            "datecreated",
            "date",
            "created",
            "article:created",
            "displaydate",
            "ptime",
            "citation_publication_date");

    private static final Pattern ADDRESS =
            Pattern.compile("/((?:19|20)\\d{2})[/_-]?(0[1-9]|1[0-2]|[a-z]{3})[/_-]?(0[1-9]|[12]\\d|3[01])(?=[/_.-]|$)");

    /** The web has no older news. */
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    /** Printed dates and those in addresses differ by zones and by articles that wait. */
    private static final int DAYS_OFF = 3;

    private static final int MOST_WORDS = 24;
    private static final int ABOVE = 20;
    private static final int BELOW = 4;

    private Dates() {}

    static Optional<PublicationTime> find(
            Outline outline, Declared declared, Optional<LinkedArticle> linked, Optional<URI> page, int first) {
        List<Supplier<Optional<PublicationTime>>> sources = List.of(
                () -> linked.flatMap(LinkedArticle::published),
                () -> PUBLISHED.stream()
                        .flatMap(name -> declared.first(List.of(name)).stream())
                        .flatMap(text -> DateText.parse(text).stream())
                        .filter(Dates::possible)
                        .findFirst(),
                () -> element(outline),
                () -> near(printed(outline, first), page.flatMap(Dates::inAddress)),
                () -> page.flatMap(Dates::inAddress));
        Optional<PublicationTime> best = Optional.empty();
        for (Supplier<Optional<PublicationTime>> source : sources) {
            if (best.isPresent() && best.get().exact().isPresent()) {
                break;
            }
            Optional<PublicationTime> found = source.get().filter(Dates::possible);
            best = best.isEmpty() ? found : finer(best.get(), found);
        }
        return best;
    }

    /** As the first time element or short line of a box says. */
    static Optional<PublicationTime> in(Outline outline, Box box) {
        return box.element().select("time").stream()
                .flatMap(element -> time(element).stream())
                .findFirst()
                .or(() -> printed(outline, box.firstPassage(), Math.min(box.endPassage(), box.firstPassage() + ABOVE)));
    }

    /** The first, unless the second tells the time of the same day, which the first leaves open. */
    private static Optional<PublicationTime> finer(PublicationTime first, Optional<PublicationTime> second) {
        boolean finer = second.isPresent()
                && second.get().date().equals(first.date())
                && (first.time().isEmpty()
                        ? second.get().time().isPresent()
                        : second.get().exact().isPresent())
                && (first.time().isEmpty() || first.time().equals(second.get().time()));
        return finer ? second : Optional.of(first);
    }

    /** A printed date, unless the address says that it is of something else: of what the article tells about. */
    private static Optional<PublicationTime> near(
            Optional<PublicationTime> printed, Optional<PublicationTime> address) {
        return printed.filter(time -> address.isEmpty()
                || Math.abs(ChronoUnit.DAYS.between(time.date(), address.get().date())) <= DAYS_OFF);
    }

    private static boolean possible(PublicationTime time) {
        return time.date().isAfter(EARLIEST) && time.date().getYear() < 2100;
    }

    /** The best of the elements that are made for dates: those marked as the publication, else the first time element near the headline. */
    private static Optional<PublicationTime> element(Outline outline) {
        return Stream.of(2, 1, 0)
                .flatMap(rank -> outline.marked().stream()
                        .filter(element -> rank(element) == rank)
                        .map(Dates::time)
                        .flatMap(Optional::stream)
                        .limit(1))
                .findFirst();
    }

    private static int rank(Element element) {
        String property = element.attr("itemprop");
        String name = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        if (property.equals("datePublished") || element.hasAttr("pubdate")) {
            return 2;
        }
        if (!element.normalName().equals("time") || property.contains("Modified")) {
            return -1;
        }
        if (name.contains("publi") || name.contains("entry-date") || name.contains("created")) {
            return 2;
        }
        return name.contains("updat") || name.contains("modif") ? -1 : 1;
    }

    private static Optional<PublicationTime> time(Element element) {
        return Stream.of(element.attr("datetime"), element.attr("content"), element.text())
                .flatMap(text -> DateText.parse(text).stream())
                .filter(Dates::possible)
                .findFirst();
    }

    /** The first date in a short line from above the text to its first paragraphs; one that tells of an update counts last. */
    private static Optional<PublicationTime> printed(Outline outline, int first) {
        return printed(
                outline, Math.max(0, first - ABOVE), Math.min(outline.passages().size(), first + BELOW));
    }

    private static Optional<PublicationTime> printed(Outline outline, int from, int to) {
        Optional<PublicationTime> updated = Optional.empty();
        for (Passage passage : outline.passages().subList(from, to)) {
            if (passage.words() > MOST_WORDS) {
                continue;
            }
            Optional<PublicationTime> date = DateText.parse(passage.text()).filter(Dates::possible);
            if (date.isPresent()) {
                String lower = passage.text().toLowerCase(Locale.ROOT);
                if (!lower.contains("updated") && !lower.contains("modified")) {
                    return date;
                }
                updated = updated.isPresent() ? updated : date;
            }
        }
        return updated;
    }

    private static Optional<PublicationTime> inAddress(URI page) {
        String path = page.getPath() == null ? "" : page.getPath().toLowerCase(Locale.ROOT);
        Matcher found = ADDRESS.matcher(path);
        if (!found.find()) {
            return Optional.empty();
        }
        boolean number = Character.isDigit(found.group(2).charAt(0));
        return DateText.parse(
                number
                        ? found.group(1) + "-" + found.group(2) + "-" + found.group(3)
                        : found.group(3) + " " + found.group(2) + " " + found.group(1));
    }
}
