package dev.dateline.coder.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Cuts a text into sentences and tokens, and tags sentences on demand. A line break always ends a sentence. Not thread-safe: one per
 * thread; the models behind it are shared.
 */
public final class TextAnalyzer {
    private static final class Models {
        static final SentenceModel SENTENCES = read("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin", SentenceModel::new);
        static final TagWeights TAGS = new TagWeights(read("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin", POSModel::new));
    }

    private interface Reader<T> {
        T read(InputStream in) throws IOException;
    }

    private final SentenceSplitter splitter = new SentenceSplitter(Models.SENTENCES);
    private final Tokenizer tokenizer = new Tokenizer();
    private final Tagger tagger = new Tagger(Models.TAGS);

    /** Sentences and tokens of a text; never fails, an empty text has no sentence. */
    public Document analyze(String text) {
        Document.Casing casing = casing(text);
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = -1;
        for (int from = 0; from < text.length(); ) {
            int to = text.indexOf('\n', from);
            to = to < 0 ? text.length() : to;
            Span line = strip(text, from, to);
            if (line.length() > 0) {
                paragraph++;
                for (Span span : splitter.split(text, line, casing)) {
                    List<Token> tokens = tokenizer.tokenize(text, span);
                    if (!tokens.isEmpty()) {
                        sentences.add(new Sentence(sentences.size(), paragraph, span.start(), span.end(), tokens));
                    }
                }
            }
            from = to + 1;
        }
        return new Document(text, sentences, casing);
    }

    /** Universal part-of-speech tags of a sentence (NOUN, PROPN, VERB, AUX, ADP, …), one a token. About half a µs a token. */
    public String[] tags(Sentence sentence) {
        boolean shouting = shouting(sentence);
        String[] words = new String[sentence.size()];
        for (int i = 0; i < words.length; i++) {
            String word =
                    shouting ? sentence.token(i).norm() : sentence.token(i).text();
            words[i] = word.length() == 1 ? plain(word) : word.replace('’', '\'');
        }
        return tagger.tag(words);
    }

    /** All capitals, as in old wires: the tagger knows lower case better. */
    private static boolean shouting(Sentence sentence) {
        int words = 0;
        for (Token token : sentence.tokens()) {
            if (Character.isLetter(token.text().charAt(0))) {
                if (!token.text().equals(token.text().toUpperCase(Locale.ROOT))) {
                    return false;
                }
                words++;
            }
        }
        return words > 3;
    }

    private static String plain(String mark) {
        return switch (mark) {
            case "’", "‘" -> "'";
            case "“", "”" -> "\"";
            default -> mark;
        };
    }

    private static Span strip(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    /** Nine letters of ten decide; short texts count as mixed. */
    private static Document.Casing casing(String text) {
        int upper = 0;
        int lower = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c)) {
                upper++;
            } else if (Character.isLowerCase(c)) {
                lower++;
            }
        }
        if (upper + lower < 20) {
            return Document.Casing.MIXED;
        }
        if (upper > 9 * lower) {
            return Document.Casing.UPPER;
        }
        return upper == 0 || lower > 400 * upper ? Document.Casing.LOWER : Document.Casing.MIXED;
    }

    private static <T> T read(String resource, Reader<T> reader) {
        try (InputStream in = TextAnalyzer.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("model missing on the class path: " + resource);
            }
            return reader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("model unreadable: " + resource, e);
        }
    }
}
