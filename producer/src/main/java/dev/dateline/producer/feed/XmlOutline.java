package dev.dateline.producer.feed;

import java.util.Locale;

/**
 * What can be said of XML without a parser, in one pass: taken before a parser gets to see it, and also of XML that is broken. Pure.
 *
 * @param root name of the outermost element; empty where there is none
 * @param doctype whether it has a DOCTYPE
 * @param depth levels of elements
 * @param elements elements and attributes
 */
record XmlOutline(String root, boolean doctype, int depth, int elements) {

    static XmlOutline of(String xml) {
        String root = "";
        boolean doctype = false;
        int depth = 0;
        int deepest = 0;
        int elements = 0;
        for (int at = xml.indexOf('<'); at >= 0 && at + 1 < xml.length(); at = xml.indexOf('<', at)) {
            char next = xml.charAt(at + 1);
            if (xml.startsWith("<!--", at)) {
                at = behind(xml, "-->", at + 4);
            } else if (xml.startsWith("<![CDATA[", at)) {
                at = behind(xml, "]]>", at + 9);
            } else if (next == '?') {
                at = behind(xml, "?>", at + 2);
            } else if (next == '!') {
                doctype |=
                        xml.regionMatches(true, at, "<!DOCTYPE", 0, 9) || xml.regionMatches(true, at, "<!ENTITY", 0, 8);
                at += 2;
            } else if (next == '/') {
                depth = Math.max(0, depth - 1);
                at += 2;
            } else if (Character.isLetter(next) || next == '_' || next == ':') {
                int end = at + 1;
                int quotes = 0;
                char quote = 0;
                for (; end < xml.length() && (quote != 0 || xml.charAt(end) != '>'); end++) {
                    char c = xml.charAt(end);
                    if (quote == 0 && (c == '"' || c == '\'')) {
                        quote = c;
                        quotes++;
                    } else if (c == quote) {
                        quote = 0;
                    }
                }
                root = root.isEmpty() ? name(xml, at + 1) : root;
                elements += 1 + quotes;
                deepest = Math.max(deepest, depth + 1);
                depth += xml.charAt(end - 1) == '/' ? 0 : 1;
                at = end;
            } else {
                at++;
            }
        }
        return new XmlOutline(root, doctype, deepest, elements);
    }

    private static String name(String xml, int start) {
        int end = start;
        while (end < xml.length() && " \t\r\n/>".indexOf(xml.charAt(end)) < 0) {
            end++;
        }
        return xml.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static int behind(String xml, String end, int from) {
        int at = xml.indexOf(end, from);
        return at < 0 ? xml.length() : at + end.length();
    }
}
