package dev.dateline.standalone.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.coder.Knowledge;
import dev.dateline.coder.actor.ActorIndex;
import dev.dateline.coder.actor.ActorTagger;
import dev.dateline.coder.place.ToponymResolver;
import dev.dateline.coder.text.Document;
import dev.dateline.standalone.bench.Rounds.Result;
import dev.dateline.standalone.bench.Rounds.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Places and actors of articles that are split into sentences and tokens already, by one thread. Beside them, as denominators, that splitting
 * and the whole coder.
 */
final class GeoparseBenchmark implements Benchmark {
    /** Offices are looked up by a day, as for an article that says when it was published. */
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2026, 11, 1));

    @Override
    public String name() {
        return "geoparse";
    }

    @Override
    public String about() {
        return "places and actors of tokenised articles, articles a second of one core; also load time and heap";
    }

    @Override
    public BenchmarkReport run(BenchmarkInput input) throws InterruptedException {
        Corpus corpus = Corpus.read(input);
        Loading<ToponymResolver> places = Loading.of(ToponymResolver::new);
        Loading<ActorTagger> actors = Loading.of(ActorTagger::packaged);
        Geoparser geoparser = new Geoparser(places.part(), actors.part());
        Articles articles = new Articles(corpus);
        List<Document> documents = articles.documents();

        Result result = Rounds.measure(
                List.of(
                        new Task("places", "places", Work.alone(() -> sum(documents, geoparser::places))),
                        new Task("actors", "actors", Work.alone(() -> sum(documents, geoparser::actors))),
                        new Task("together", "places and actors", Work.alone(() -> sum(documents, geoparser::both))),
                        new Task("tokens", "beside it: sentences and tokens", Work.alone(articles::tokens)),
                        new Task("code", "beside it: the whole coder", Work.alone(articles::events))),
                documents.size(),
                input.bound(),
                input.progress());

        int tokens = articles.tokens();
        int placesFound = sum(documents, geoparser::places);
        int actorsFound = sum(documents, geoparser::actors);
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("benchmark", name());
        json.put("coder", Knowledge.packaged().version());
        json.set("corpus", corpus.json(tokens));
        result.into(json);
        json.putObject("mentions").put("places", placesFound).put("actors", actorsFound);
        ObjectNode load = json.putObject("load");
        load.set("places", places.json());
        load.set("actors", actors.json());
        json.set("machine", Machine.json());
        String found = String.format(
                Locale.ROOT,
                "found: %.1f places and %.1f actors an article",
                (double) placesFound / documents.size(),
                (double) actorsFound / documents.size());
        return new BenchmarkReport(
                "geoparse: " + about(),
                Speed.HEADER,
                result.rows(),
                List.of(
                        corpus.note(tokens),
                        found,
                        places.note("gazetteer"),
                        actors.note("actors"),
                        result.note(),
                        Machine.note()),
                json);
    }

    private static int sum(List<Document> documents, ToIntFunction<Document> found) {
        int sum = 0;
        for (Document document : documents) {
            sum += found.applyAsInt(document);
        }
        return sum;
    }

    /** Counts what it finds. */
    private record Geoparser(ToponymResolver resolver, ActorTagger tagger) {
        /** All words that tell a place or a country, as the coder gives them out. */
        int places(Document document) {
            return resolver.find(document, Optional.empty(), Optional.empty())
                    .all()
                    .size();
        }

        int actors(Document document) {
            ActorIndex index = tagger.forDocument(document, DAY);
            return document.sentences().stream()
                    .mapToInt(sentence -> index.in(sentence).size())
                    .sum();
        }

        int both(Document document) {
            return places(document) + actors(document);
        }
    }
}
