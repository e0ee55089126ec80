package dev.dateline.extract.dom;

import dev.dateline.extract.Block;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What tags mean for text. Stateless. */
final class Tags {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "button",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "label",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "option",
            "p",
            "pre",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "textarea",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "html");

    private static final Map<String, Block.Kind> KINDS = Map.ofEntries(
            Map.entry("h1", Block.Kind.SUBHEAD),
            Map.entry("h2", Block.Kind.SUBHEAD),
            Map.entry("h3", Block.Kind.SUBHEAD),
            Map.entry("h4", Block.Kind.SUBHEAD),
            Map.entry("h5", Block.Kind.SUBHEAD),
            Map.entry("h6", Block.Kind.SUBHEAD),
            Map.entry("li", Block.Kind.LIST_ITEM),
            Map.entry("dt", Block.Kind.LIST_ITEM),
            Map.entry("dd", Block.Kind.LIST_ITEM),
            Map.entry("blockquote", Block.Kind.QUOTE),
            Map.entry("td", Block.Kind.CELL),
            Map.entry("th", Block.Kind.CELL),
            Map.entry("pre", Block.Kind.PREFORMATTED));

    private static final Set<String> INLINE =
            Set.of("a", "b", "strong", "em", "i", "u", "br", "sup", "sub", "small", "code", "font", "abbr");

    /** Elements inside which unknown elements are taken as part of the line. */
    private static final Set<String> LINES =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "figcaption", "caption");

    private static final Map<String, Hint> HINTS = Map.ofEntries(
            Map.entry("article", Hint.ARTICLE),
            Map.entry("nav", Hint.NAVIGATION),
            Map.entry("menu", Hint.NAVIGATION),
            Map.entry("button", Hint.NAVIGATION),
            Map.entry("label", Hint.NAVIGATION),
            Map.entry("option", Hint.NAVIGATION),
            Map.entry("textarea", Hint.HIDDEN),
            Map.entry("dialog", Hint.NOTICE),
            Map.entry("footer", Hint.FOOTER),
            Map.entry("aside", Hint.ASIDE),
            Map.entry("figcaption", Hint.CAPTION),
            Map.entry("caption", Hint.CAPTION),
            Map.entry("figure", Hint.CAPTION));

    private static final Map<String, Hint> ROLES = Map.of(
            "article", Hint.ARTICLE,
            "navigation", Hint.NAVIGATION,
            "menu", Hint.NAVIGATION,
            "menubar", Hint.NAVIGATION,
            "contentinfo", Hint.FOOTER,
            "complementary", Hint.ASIDE,
            "dialog", Hint.NOTICE,
            "alertdialog", Hint.NOTICE,
            "search", Hint.NAVIGATION,
            "banner", Hint.NAVIGATION);

    private Tags() {}

    static boolean block(String tag) {
        return BLOCKS.contains(tag);
    }

    /** Elements within a line, whose names tell nothing of what the line is. */
    static boolean inline(String tag) {
        return INLINE.contains(tag);
    }

    /** A custom element, such as {@code x-story}. */
    static boolean custom(String tag) {
        return tag.indexOf('-') > 0;
    }

    static boolean line(String tag) {
        return LINES.contains(tag);
    }

    /** Whether browsers keep a blank line before the element. */
    static boolean apart(String tag) {
        return tag.equals("p") || tag.equals("blockquote") || tag.equals("pre") || heading(tag);
    }

    static boolean heading(String tag) {
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }

    static Optional<Block.Kind> kind(String tag) {
        return Optional.ofNullable(KINDS.get(tag));
    }

    static int hint(String tag) {
        Hint hint = HINTS.get(tag);
        return hint == null ? 0 : hint.bit();
    }

    static int role(String role) {
        Hint hint = ROLES.get(role);
        return hint == null ? 0 : hint.bit();
    }
}
