package dev.dateline.streams.code;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.coder.ArticleText;
import dev.dateline.coder.CodedArticle;
import dev.dateline.schemas.avro.Article;
import dev.dateline.schemas.avro.NewsEvent;
import dev.dateline.schemas.avro.Place;
import dev.dateline.schemas.serde.AvroJson;
import dev.dateline.streams.fault.Outcome;
import dev.dateline.streams.flow.Label;
import dev.dateline.streams.split.ArticleIds;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * The coder offline: an article as a line of JSON in, its events and places as a line of JSON out. An event has the id here that it has in the
 * pipeline where its text is the first of its story. Not thread-safe, as its coder is not.
 *
 * <p>Example: {@code {"id":"a1","text":"Police fired at marchers in Tunis."}} gives {@code {"id":"a1","events":[…],"places":[…],"rejected":null}}.
 */
public final class CodeJson {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final ArticleCoder coder;

    public CodeJson(ArticleCoder coder) {
        this.coder = coder;
    }

    /** The answer to one line: never fails, a line that cannot be coded says why in {@code rejected}. */
    public ObjectNode code(String line) {
        ObjectNode answer = JSON.createObjectNode();
        Outcome<JsonNode> input = parse(line);
        JsonNode id = input.fold(object -> object.path("id"), refused -> NullNode.getInstance());
        answer.set("id", id.isValueNode() ? id : NullNode.getInstance());
        ArrayNode events = answer.putArray("events");
        ArrayNode places = answer.putArray("places");
        answer.putNull("rejected");
        Outcome<Found> outcome = input.then(object -> Outcome.attempt(() -> find(object)));
        if (outcome instanceof Outcome.Ok<Found> found) {
            found.value().events().forEach(event -> events.add(AvroJson.toJson(event)));
            found.value().places().forEach(place -> places.add(AvroJson.toJson(place)));
        } else if (outcome instanceof Outcome.Rejected<Found> refused) {
            answer.putObject("rejected").put("reason", refused.reason()).put("detail", refused.detail());
        }
        return answer;
    }

    private record Found(List<NewsEvent> events, List<Place> places) {}

    private static Outcome<JsonNode> parse(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            return node.isObject()
                    ? new Outcome.Ok<>(node)
                    : new Outcome.Rejected<>("invalid-json", "want an object, got " + node.getNodeType());
        } catch (JsonProcessingException e) {
            return new Outcome.Rejected<>("invalid-json", e.getOriginalMessage());
        }
    }

    private Outcome<Found> find(JsonNode object) {
        if (!object.path("text").isTextual() || object.path("text").textValue().isBlank()) {
            return new Outcome.Rejected<>("no-text", "want the article's text in \"text\"");
        }
        String body = object.get("text").textValue();
        Optional<Instant> publishedAt;
        try {
            publishedAt = text(object, "publishedAt").map(CodeJson::instant);
        } catch (DateTimeException e) {
            return new Outcome.Rejected<>("invalid-time", "want publishedAt as ISO-8601, such as 2026-11-23T08:00:00Z");
        }
        ArticleText text =
                new ArticleText(body, text(object, "headline"), publishedAt, Optional.empty(), text(object, "source"));
        CodedArticle coded = coder.code(text);
        String contentHash = ArticleIds.contentHash(body);
        Article article = Article.newBuilder()
                .setArticleId(object.path("id").asText(contentHash))
                .setUrl(text(object, "url").orElse(""))
                .setSource(text.source().orElse(null))
                .setPosition(0)
                .setHeadline(text.headline().orElse(null))
                .setBody(body)
                .setPublishedAt(publishedAt.orElse(null))
                .setStoryId(Label.storyOf(contentHash))
                .setVerdict("ORIGINAL")
                .build();
        return new Outcome.Ok<>(
                new Found(EventCodec.events(article, contentHash, coded), EventCodec.places(body, coded)));
    }

    private static Optional<String> text(JsonNode object, String field) {
        return Optional.of(object.path(field)).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }

    /** An instant with any offset, or a day, which counts from midnight UTC. */
    private static Instant instant(String text) {
        return text.length() == "YYYY-MM-DD".length()
                ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                : OffsetDateTime.parse(text).toInstant();
    }
}
