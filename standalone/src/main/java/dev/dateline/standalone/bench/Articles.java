package dev.dateline.standalone.bench;

import dev.dateline.coder.ArticleText;
import dev.dateline.coder.Coder;
import dev.dateline.coder.text.Document;
import dev.dateline.coder.text.Sentence;
import dev.dateline.coder.text.TextAnalyzer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Articles in the hands of one thread, with a coder of its own; counts what is found. Not thread-safe. */
final class Articles {
    private final TextAnalyzer analyzer = new TextAnalyzer();
    private final Coder coder = Coder.load();
    private final List<String> texts;

    Articles(Corpus corpus) {
        this(corpus, 0, 1);
    }

    /** Every {@code step}-th article from {@code first} on. */
    Articles(Corpus corpus, int first, int step) {
        this.texts = IntStream.range(0, corpus.articles().size())
                .filter(i -> i % step == first)
                .mapToObj(corpus.articles()::get)
                .toList();
    }

    /** Split into sentences and tokens. */
    List<Document> documents() {
        return texts.stream().map(analyzer::analyze).toList();
    }

    /** Splits them into sentences and tokens; gives the number of tokens. */
    int tokens() {
        int tokens = 0;
        for (String text : texts) {
            for (Sentence sentence : analyzer.analyze(text).sentences()) {
                tokens += sentence.size();
            }
        }
        return tokens;
    }

    /** Codes them; gives the number of events. */
    int events() {
        int events = 0;
        for (String text : texts) {
            ArticleText article =
                    new ArticleText(text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
            events += coder.code(article).events().size();
        }
        return events;
    }
}
