package dev.dateline.extract.dom;

import dev.dateline.extract.Block;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Reads the outline of a page in one walk over its elements, without recursion. Not thread-safe: one for each page. */
public final class OutlineReader implements NodeVisitor {
    /** What a quotation may be called: many are posts of networks, and named for these. */
    private static final int QUOTED = Hint.mask(EnumSet.of(Hint.COMMENTS, Hint.HIDDEN, Hint.RELATED));

    private final List<Box> boxes = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Element> marked = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private @Nullable Box box;
    private static final Pattern FORMATTING = Pattern.compile(
            "</?(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?:[\\s/][^<>]*)?>",
            Pattern.CASE_INSENSITIVE);

    private final String site;
    private final Deque<Links.Target> open = new ArrayDeque<>();
    private int links;
    private int foreign;
    private int strong;
    private int linkChars;
    private int foreignChars;
    private int strongChars;
    private int breaks;
    private int blanks;
    private @Nullable Box lastBox;
    private int preformatted;

    private OutlineReader(String page) {
        this.site = Links.site(page);
    }

    /** The outline of a page whose source was cut. */
    public static Outline read(String html, String base, int maxDepth) {
        Document document = parse(html, base, maxDepth);
        OutlineReader reader = new OutlineReader(base);
        NodeTraversor.traverse(reader, document.body());
        return new Outline(document, reader.boxes, reader.passages, reader.marked);
    }

    /** The parser's list of open formatting elements can be upset by bad nesting: such a page is read without these elements, with their text. */
    private static Document parse(String html, String base, int maxDepth) {
        try {
            return Parser.htmlParser().setMaxDepth(maxDepth).parseInput(html, base);
        } catch (IndexOutOfBoundsException e) {
            String unformatted = FORMATTING.matcher(html).replaceAll("");
            return Parser.htmlParser().setMaxDepth(maxDepth).parseInput(unformatted, base);
        }
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode some) {
            append(some.getWholeText());
        } else if (node instanceof Element element) {
            String tag = element.normalName();
            int hints = hints(element, tag);
            if (marks(element, tag)) {
                marked.add(element);
            }
            if (boxed(tag, hints)) {
                flush();
                breaks = 0;
                box = new Box(boxes.size(), box, element, hints, passages.size());
                boxes.add(box);
                preformatted += tag.equals("pre") ? 1 : 0;
            } else if (tag.equals("br")) {
                lineBreak();
            } else if (tag.equals("a")) {
                Links.Target target = Links.target(element.attr("href"), site);
                open.push(target);
                links += target == Links.Target.NONE ? 0 : 1;
                foreign += target == Links.Target.FOREIGN ? 1 : 0;
            } else if (tag.equals("b") || tag.equals("strong")) {
                strong++;
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        Box current = box;
        if (current != null && current.element().equals(element)) {
            flush();
            breaks = 0;
            current.close(boxes.size(), passages.size());
            box = current.parent();
            preformatted -= current.tag().equals("pre") ? 1 : 0;
            return;
        }
        switch (element.normalName()) {
            case "a" -> {
                Links.Target target = open.pop();
                links -= target == Links.Target.NONE ? 0 : 1;
                foreign -= target == Links.Target.FOREIGN ? 1 : 0;
            }
            case "b", "strong" -> strong--;
            default -> {
                // no more to close
            }
        }
    }

    private static boolean marks(Element element, String tag) {
        return switch (tag) {
            case "h1", "time", "meta" -> true;
            default ->
                element.attributesSize() > 0
                        && (element.hasAttr("itemprop") || element.attr("rel").contains("author"));
        };
    }

    private boolean boxed(String tag, int hints) {
        if (box == null || Tags.block(tag)) {
            return true;
        }
        if (tag.equals("a") || tag.equals("b") || tag.equals("strong") || tag.equals("br")) {
            return false;
        }
        return Tags.custom(tag) && !Tags.line(box.tag())
                || Hint.CAPTION.in(hints)
                || Hint.HIDDEN.in(hints)
                || Hint.UNSEEN.in(hints);
    }

    private int hints(Element element, String tag) {
        int hints = Tags.hint(tag);
        if (element.attributesSize() == 0 || Tags.inline(tag)) {
            return hints;
        }
        int names = HintWords.PACKAGED.of(element.attr("class")) | HintWords.PACKAGED.of(element.attr("id"));
        hints |= tag.equals("blockquote") ? names & QUOTED : names;
        String role = element.attr("role");
        if (!role.isEmpty()) {
            hints |= Tags.role(role);
        }
        String property = element.attr("itemprop");
        if (property.equalsIgnoreCase("articleBody")) {
            hints |= Hint.BODY.bit();
        }
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true") || unseen(element.attr("style"))) {
            hints |= Hint.UNSEEN.bit();
        }
        return hints;
    }

    private static boolean unseen(String style) {
        if (style.isEmpty()) {
            return false;
        }
        String plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }

    /** One break is a blank, two part paragraphs. */
    private void lineBreak() {
        breaks++;
        if (breaks > 1) {
            flush();
        } else if (text.length() > 0) {
            trim();
            text.append('\n');
        }
    }

    private void append(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c <= ' ' || c == '\u00A0' || c > 0x7F && (Character.isWhitespace(c) || Character.isSpaceChar(c))) {
                if (c == '\n' && preformatted > 0) {
                    lineBreak();
                } else {
                    space();
                }
            } else if (c != '\uFEFF' && c != '\u200B' && c != '\u00AD' && c != '\u2060') {
                if (breaks == 1 && Words.endsSentence(text)) {
                    flush();
                    breaks = 1;
                }
                if (text.length() == 0) {
                    blanks = box != null && box.equals(lastBox)
                            ? Math.max(0, breaks - 1)
                            : box != null && Tags.apart(box.tag()) ? 1 : 0;
                }
                breaks = 0;
                text.append(c);
                linkChars += links > 0 ? 1 : 0;
                foreignChars += foreign > 0 ? 1 : 0;
                strongChars += strong > 0 ? 1 : 0;
            }
        }
    }

    private void space() {
        int length = text.length();
        if (length > 0 && text.charAt(length - 1) != ' ' && text.charAt(length - 1) != '\n') {
            text.append(' ');
        }
    }

    private void trim() {
        int length = text.length();
        while (length > 0 && text.charAt(length - 1) <= ' ') {
            length--;
        }
        text.setLength(length);
    }

    private void flush() {
        trim();
        Box current = box;
        if (text.length() > 0 && current != null) {
            String lines = text.toString();
            String said = lines.replace('\n', ' ');
            int chars = solid(said);
            passages.add(new Passage(
                    passages.size(),
                    current,
                    kind(current),
                    heading(current),
                    said,
                    lines,
                    blanks,
                    Words.count(said),
                    (double) linkChars / chars,
                    (double) foreignChars / chars,
                    (double) strongChars / chars));
            lastBox = current;
        }
        text.setLength(0);
        linkChars = 0;
        foreignChars = 0;
        strongChars = 0;
    }

    private static int solid(String said) {
        int chars = 0;
        for (int i = 0; i < said.length(); i++) {
            chars += said.charAt(i) == ' ' ? 0 : 1;
        }
        return Math.max(1, chars);
    }

    /** The innermost element around that says what text in it is, as far as paragraphs and divisions lie between. */
    private static Block.Kind kind(Box box) {
        for (Box at = box; at != null && at.depth() > box.depth() - 4; at = at.parent()) {
            var kind = Tags.kind(at.tag());
            if (kind.isPresent()) {
                return kind.get();
            }
        }
        return Block.Kind.PARAGRAPH;
    }

    private static int heading(Box box) {
        for (Box at = box; at != null && at.depth() > box.depth() - 3; at = at.parent()) {
            if (Tags.heading(at.tag())) {
                return at.tag().charAt(1) - '0';
            }
        }
        return 0;
    }
}
