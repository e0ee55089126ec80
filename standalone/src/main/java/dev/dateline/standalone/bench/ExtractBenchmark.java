package dev.dateline.standalone.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.extract.ExtractLimits;
import dev.dateline.extract.ExtractedArticle;
import dev.dateline.extract.ExtractedPage;
import dev.dateline.extract.HtmlExtractor;
import dev.dateline.standalone.bench.Rounds.Result;
import dev.dateline.standalone.bench.Rounds.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.dankito.readability4j.Readability4J;

/**
 * Articles taken out of HTML pages, by one thread. Beside it, as the denominator, readability4j 1.0.8 on the same pages in the same rounds, both
 * on the same version of jsoup.
 */
final class ExtractBenchmark implements Benchmark {
    private static final List<String> HEADER = Speed.HEADER.stream()
            .map(name -> name.replace("articles/s", "pages/s"))
            .toList();

    @Override
    public String name() {
        return "extract";
    }

    @Override
    public String about() {
        return "articles out of HTML pages, pages a second of one core; beside it readability4j";
    }

    @Override
    public BenchmarkReport run(BenchmarkInput input) throws InterruptedException {
        HtmlCorpus corpus = HtmlCorpus.read(input);
        HtmlExtractor extractor = new HtmlExtractor(ExtractLimits.DEFAULT);
        List<HtmlCorpus.Page> pages = corpus.pages();
        Result result = Rounds.measure(
                List.of(
                        new Task("extract", "extract", Work.alone(() -> characters(extractor, pages))),
                        new Task(
                                "readability4j",
                                "beside it: readability4j 1.0.8",
                                Work.alone(() -> readability(pages)))),
                pages.size(),
                input.bound(),
                input.progress());
        double ratio = result.timed().get(0).speed().perCpuSecond()
                / result.timed().get(1).speed().perCpuSecond();
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("benchmark", name());
        json.set("corpus", corpus.json());
        result.into(json);
        json.put("ratio", Math.round(ratio * 100) / 100.0);
        json.put("characters", characters(extractor, pages)).put("characters4j", readability(pages));
        json.set("machine", Machine.json());
        List<String> notes = new ArrayList<>(List.of(
                String.format(Locale.ROOT, "%.2f times as many pages a second of CPU as readability4j", ratio),
                corpus.note(),
                result.note(),
                Machine.note()));
        return new BenchmarkReport("extract: " + about(), HEADER, result.rows(), notes, json);
    }

    private static int characters(HtmlExtractor extractor, List<HtmlCorpus.Page> pages) {
        int characters = 0;
        for (HtmlCorpus.Page page : pages) {
            ExtractedPage extracted = extractor.extract(page.html(), Optional.of(page.address()));
            for (ExtractedArticle article : extracted.all()) {
                characters += article.body().length();
            }
        }
        return characters;
    }

    private static int readability(List<HtmlCorpus.Page> pages) {
        int characters = 0;
        for (HtmlCorpus.Page page : pages) {
            String text = new Readability4J(page.address().toString(), page.html())
                    .parse()
                    .getTextContent();
            characters += text == null ? 0 : text.length();
        }
        return characters;
    }
}
