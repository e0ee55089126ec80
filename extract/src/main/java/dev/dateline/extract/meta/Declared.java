package dev.dateline.extract.meta;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page's meta elements say, by name in lower case. Not thread-safe while it is made. */
final class Declared {
    private static final int MOST_VALUES = 50;

    private final Map<String, List<String>> values = new HashMap<>();

    /** Reads the head's meta elements, and those that stand in the body. */
    Declared(Document document, List<Element> marked) {
        for (Element element : document.head().children()) {
            read(element);
        }
        marked.forEach(this::read);
    }

    private void read(Element element) {
        if (!element.normalName().equals("meta")) {
            return;
        }
        String content = element.attr("content").strip();
        if (content.isEmpty()) {
            return;
        }
        for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
            String name = element.attr(key);
            if (!name.isEmpty()) {
                List<String> all = values.computeIfAbsent(name.toLowerCase(Locale.ROOT), none -> new ArrayList<>());
                if (all.size() < MOST_VALUES) {
                    all.add(content);
                }
            }
        }
    }

    /** The first value of the first of these names that has one. */
    Optional<String> first(List<String> names) {
        for (String name : names) {
            List<String> all = values.get(name);
            if (all != null) {
                return Optional.of(all.get(0));
            }
        }
        return Optional.empty();
    }

    /** All values of the first of these names that has any. */
    List<String> all(List<String> names) {
        for (String name : names) {
            List<String> all = values.get(name);
            if (all != null) {
                return List.copyOf(all);
            }
        }
        return List.of();
    }
}
