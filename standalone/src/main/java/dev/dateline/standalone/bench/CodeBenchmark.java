package dev.dateline.standalone.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.coder.Knowledge;
import dev.dateline.standalone.bench.Rounds.Result;
import dev.dateline.standalone.bench.Rounds.Task;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;

/** The whole coder on one core and on all of them; beside it, as denominator, the splitting into sentences and tokens. */
final class CodeBenchmark implements Benchmark {

    @Override
    public String name() {
        return "code";
    }

    @Override
    public String about() {
        return "the whole coder, article text to events, on one core and on all";
    }

    @Override
    public BenchmarkReport run(BenchmarkInput input) throws InterruptedException {
        Corpus corpus = Corpus.read(input);
        Loading<Articles> loading = Loading.of(() -> new Articles(corpus));
        Articles articles = loading.part();
        int cores = Machine.cores();
        List<IntSupplier> parts = IntStream.range(0, cores)
                .mapToObj(first -> new Articles(corpus, first, cores))
                .<IntSupplier>map(part -> part::events)
                .toList();

        Result result = Rounds.measure(
                List.of(
                        new Task("oneCore", "the coder on one core", Work.alone(articles::events)),
                        new Task("allCores", "the coder on all %d cores".formatted(cores), Work.together(parts)),
                        new Task("tokens", "beside it: sentences and tokens", Work.alone(articles::tokens))),
                corpus.articles().size(),
                input.bound(),
                input.progress());

        int tokens = articles.tokens();
        int events = articles.events();
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("benchmark", name());
        json.put("coder", Knowledge.packaged().version());
        json.set("corpus", corpus.json(tokens));
        result.into(json);
        json.put("events", events);
        json.set("load", loading.json());
        json.set("machine", Machine.json());
        return new BenchmarkReport(
                "code: " + about(),
                Speed.HEADER,
                result.rows(),
                List.of(
                        corpus.note(tokens),
                        String.format(
                                Locale.ROOT,
                                "found: %.1f events an article",
                                (double) events / corpus.articles().size()),
                        loading.note("coder with its dictionaries and models"),
                        result.note(),
                        Machine.note()),
                json);
    }
}
