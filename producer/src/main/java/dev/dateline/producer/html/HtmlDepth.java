package dev.dateline.producer.html;

import java.util.Locale;
import java.util.Set;

/** How deep the elements of a page nest, about; from its tags alone, in linear time. Stateless. */
public final class HtmlDepth {
    /** Elements without an end tag, or whose end tag is often left out. */
    private static final Set<String> FLAT = Set.of(
            "area",
            "base",
            "body",
            "br",
            "col",
            "colgroup",
            "dd",
            "dt",
            "embed",
            "frame",
            "head",
            "hr",
            "html",
            "img",
            "input",
            "li",
            "link",
            "meta",
            "optgroup",
            "option",
            "p",
            "param",
            "rb",
            "rp",
            "rt",
            "source",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "track",
            "wbr");

    private static final Set<String> RAW = Set.of("script", "style", "textarea", "title");
    private static final int LONGEST = 10;

    private HtmlDepth() {}

    /** Whether more than so many elements are open at some place. */
    public static boolean exceeds(String html, int most) {
        int depth = 0;
        int at = html.indexOf('<');
        while (at >= 0 && at + 1 < html.length()) {
            boolean end = html.charAt(at + 1) == '/';
            String name = name(html, at + (end ? 2 : 1));
            int behind = at + 1;
            if (html.startsWith("<!--", at)) {
                behind = html.indexOf("-->", at + 4);
            } else if (!name.isEmpty() && !FLAT.contains(name)) {
                depth = end ? Math.max(0, depth - 1) : depth + 1;
                if (!end && RAW.contains(name)) {
                    behind = RawText.endTag(html, name, behind);
                }
            }
            if (depth > most) {
                return true;
            }
            // what never ends reaches to the end of the page
            at = behind < 0 ? -1 : html.indexOf('<', behind);
        }
        return false;
    }

    private static String name(String html, int from) {
        int to = from;
        while (to < html.length() && to - from < LONGEST && Character.isLetterOrDigit(html.charAt(to))) {
            to++;
        }
        return html.substring(from, to).toLowerCase(Locale.ROOT);
    }
}
