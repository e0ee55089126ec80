package dev.dateline.producer.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A start tag as it stands in a page, read as browsers do: with any quotes or none, and to the end of the page where it never ends.
 *
 * @param name in lower case
 * @param attributes in order
 * @param end index behind its {@code >}
 */
record HtmlTag(String name, List<Attribute> attributes, int end) {

    /**
     * An attribute with its value.
     *
     * @param name in lower case
     * @param value without quotes; empty where there is none
     * @param from index of its name's first letter
     * @param to index behind its value
     */
    record Attribute(String name, String value, int from, int to) {}

    /** The tag that begins at {@code from}, which is a {@code <} with a letter behind it. */
    static HtmlTag at(String html, int from) {
        int i = from + 1;
        while (i < html.length() && !isSpace(html.charAt(i)) && html.charAt(i) != '>' && html.charAt(i) != '/') {
            i++;
        }
        String name = html.substring(from + 1, i).toLowerCase(Locale.ROOT);
        List<Attribute> attributes = new ArrayList<>();
        while (i < html.length() && html.charAt(i) != '>') {
            if (isSpace(html.charAt(i)) || html.charAt(i) == '/') {
                i++;
            } else {
                Attribute attribute = attribute(html, i);
                attributes.add(attribute);
                i = attribute.to();
            }
        }
        return new HtmlTag(name, attributes, Math.min(html.length(), i + 1));
    }

    private static Attribute attribute(String html, int from) {
        int i = from + 1;
        while (i < html.length() && !isSpace(html.charAt(i)) && "=>/".indexOf(html.charAt(i)) < 0) {
            i++;
        }
        String name = html.substring(from, i).toLowerCase(Locale.ROOT);
        int sign = skipSpace(html, i);
        if (sign >= html.length() || html.charAt(sign) != '=') {
            return new Attribute(name, "", from, i);
        }
        int begin = skipSpace(html, sign + 1);
        if (begin < html.length() && (html.charAt(begin) == '"' || html.charAt(begin) == '\'')) {
            int end = html.indexOf(html.charAt(begin), begin + 1);
            return end < 0
                    ? new Attribute(name, html.substring(begin + 1), from, html.length())
                    : new Attribute(name, html.substring(begin + 1, end), from, end + 1);
        }
        int end = begin;
        while (end < html.length() && !isSpace(html.charAt(end)) && html.charAt(end) != '>') {
            end++;
        }
        return new Attribute(name, html.substring(begin, end), from, end);
    }

    private static int skipSpace(String html, int from) {
        int i = from;
        while (i < html.length() && isSpace(html.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
