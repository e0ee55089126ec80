package dev.dateline.extract.linked;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.extract.terms.DateText;
import dev.dateline.extract.terms.Languages;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.parser.Parser;

/** Finds the articles in a page's JSON-LD: in arrays, graphs, lists and wherever else they hang. Stateless; fails on no text. */
public final class LinkedData {
    private static final Set<String> TYPES = Set.of(
            "Report", "BlogPosting", "LiveBlogPosting", "SocialMediaPosting", "DiscussionForumPosting", "Posting");

    private static final int MOST_NODES = 20_000;
    private static final int MOST_UPDATES = 2_000;

    private LinkedData() {}

    /**
     * The articles of all scripts, in order; those that are given twice come twice. What is said of the page as a whole is filled in; where
     * it is all there is, the page comes as the one article.
     */
    public static List<LinkedArticle> articles(List<String> scripts) {
        List<LinkedArticle> all = new ArrayList<>();
        for (String script : scripts) {
            JsonMender.read(script).forEach(value -> collect(value, all));
        }
        Optional<LinkedArticle> page = all.stream().filter(LinkedArticle::page).findFirst();
        List<LinkedArticle> articles =
                all.stream().filter(article -> !article.page()).toList();
        if (page.isEmpty()) {
            return articles;
        }
        return articles.isEmpty()
                ? List.of(page.get())
                : articles.size() == 1 ? List.of(articles.get(0).filledFrom(page.get())) : articles;
    }

    private static void collect(JsonNode root, List<LinkedArticle> articles) {
        Deque<JsonNode> waiting = new ArrayDeque<>();
        waiting.add(root);
        for (int seen = 0; !waiting.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = waiting.removeFirst();
            Optional<String> type = node.isObject() ? type(node) : Optional.empty();
            if (type.isPresent()) {
                articles.add(article(node, type.get(), updates(node)));
            }
            if (type.isEmpty() || articles.get(articles.size() - 1).page()) {
                List<JsonNode> inside = new ArrayList<>();
                node.forEach(child -> {
                    if (child.isContainerNode()) {
                        inside.add(child);
                    }
                });
                for (int i = inside.size() - 1; i >= 0; i--) {
                    waiting.addFirst(inside.get(i));
                }
            }
        }
    }

    /** The type, if it is one of an article. */
    private static Optional<String> type(JsonNode node) {
        for (String type : texts(node.path("@type"))) {
            String name = type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
            if (name.endsWith("Article")
                    || name.endsWith("WebPage")
                    || name.equals("ItemPage")
                    || TYPES.contains(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static List<LinkedArticle> updates(JsonNode node) {
        List<LinkedArticle> updates = new ArrayList<>();
        JsonNode given = node.path("liveBlogUpdate");
        for (JsonNode update : given.isArray() ? given : List.of(given)) {
            if (update.isObject() && updates.size() < MOST_UPDATES) {
                updates.add(article(update, "BlogPosting", List.of()));
            }
        }
        return updates;
    }

    private static LinkedArticle article(JsonNode node, String type, List<LinkedArticle> updates) {
        return new LinkedArticle(
                type,
                text(node, "headline").or(() -> text(node, "name")),
                text(node, "articleBody").or(() -> text(node, "text")),
                text(node, "description"),
                names(node.path("author")).isEmpty() ? names(node.path("creator")) : names(node.path("author")),
                texts(node.path("datePublished")).stream()
                        .findFirst()
                        .flatMap(DateText::parse)
                        .or(() -> texts(node.path("dateCreated")).stream()
                                .findFirst()
                                .flatMap(DateText::parse)),
                texts(node.path("articleSection")).stream().findFirst().map(LinkedData::clean),
                texts(node.path("inLanguage")).stream().findFirst().flatMap(Languages::code),
                texts(node.path("url")).stream().findFirst().or(() -> identified(node.path("mainEntityOfPage"))),
                names(node.path("publisher")).stream().findFirst(),
                updates);
    }

    private static Optional<String> identified(JsonNode node) {
        return texts(node.isObject() ? node.path("@id") : node).stream().findFirst();
    }

    private static Optional<String> text(JsonNode node, String field) {
        List<String> parts = texts(node.path(field));
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(clean(String.join("\n\n", parts))).filter(text -> !text.isBlank());
    }

    /** A text or several. Numbers and objects with a {@code @value} count. */
    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        for (JsonNode one : node.isArray() ? node : List.of(node)) {
            JsonNode value = one.isObject() ? one.path("@value") : one;
            if (value.isValueNode() && !value.isNull() && !value.asText().isBlank()) {
                texts.add(value.asText());
            }
        }
        return texts;
    }

    /** Names of persons or organisations, given as texts or objects. */
    private static List<String> names(JsonNode node) {
        Set<String> names = new LinkedHashSet<>();
        for (JsonNode one : node.isArray() ? node : List.of(node)) {
            for (String name : texts(one.isObject() ? one.path("name") : one)) {
                String clean = clean(name).strip();
                if (!clean.isEmpty() && !clean.startsWith("http") && clean.length() < 200) {
                    names.add(clean);
                }
            }
        }
        return List.copyOf(names);
    }

    /** Entities are resolved: many sites escape them once too often. */
    private static String clean(String text) {
        String plain = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
        return plain.indexOf('&') < 0 ? plain : Parser.unescapeEntities(plain, false);
    }
}
