package dev.dateline.standalone.bench;

import java.util.ArrayList;
import java.util.List;

/** Joins and cuts texts at paragraph ends into articles of one length, so that articles a second can be compared. */
final class ArticleCutter {
    /** Characters of an article: 3.5 kB is what a news article has in the mean. */
    static final int LENGTH = 3500;

    private static final String PARAGRAPH_END = "\n\n";

    private final List<String> articles = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    private ArticleCutter() {}

    /** The articles, each as near to {@link #LENGTH} as its paragraphs allow; a remainder shorter than half stays with the one before. */
    static List<String> cut(List<String> texts) {
        ArticleCutter cutter = new ArticleCutter();
        for (String text : texts) {
            // a text without blank lines has a paragraph a line
            for (String paragraph : text.strip().split(text.contains(PARAGRAPH_END) ? "\n\\s*\n" : "\\R", -1)) {
                pieces(paragraph.strip()).forEach(cutter::add);
            }
        }
        return cutter.finish();
    }

    private void add(String paragraph) {
        int joined = open.length() + PARAGRAPH_END.length() + paragraph.length();
        if (open.length() > 0 && Math.abs(joined - LENGTH) > Math.abs(open.length() - LENGTH)) {
            close();
        }
        open.append(open.length() > 0 ? PARAGRAPH_END : "").append(paragraph);
    }

    private List<String> finish() {
        if (open.length() >= LENGTH / 2 || articles.isEmpty() && open.length() > 0) {
            close();
        } else if (open.length() > 0) {
            int last = articles.size() - 1;
            articles.set(last, articles.get(last) + PARAGRAPH_END + open);
        }
        return List.copyOf(articles);
    }

    private void close() {
        articles.add(open.toString());
        open.setLength(0);
    }

    /** A paragraph, or where it is longer than an article its pieces, cut behind a sentence or else a word. */
    private static List<String> pieces(String paragraph) {
        List<String> pieces = new ArrayList<>();
        String rest = paragraph;
        while (rest.length() > LENGTH) {
            int end = rest.lastIndexOf(". ", LENGTH) + 1;
            end = end > 0 ? end : rest.lastIndexOf(' ', LENGTH);
            end = end > 0 ? end : LENGTH;
            pieces.add(rest.substring(0, end));
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) {
            pieces.add(rest);
        }
        return pieces;
    }
}
