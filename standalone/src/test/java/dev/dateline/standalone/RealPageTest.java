package dev.dateline.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dateline.coder.ArticleText;
import dev.dateline.coder.Coder;
import dev.dateline.coder.actor.ActorMention;
import dev.dateline.coder.event.CodedEvent;
import dev.dateline.coder.event.EventType;
import dev.dateline.coder.event.Status;
import dev.dateline.coder.event.Toll;
import dev.dateline.coder.place.PlaceMention;
import dev.dateline.schemas.avro.ScrapedPage;
import dev.dateline.streams.split.PageSplitter;
import dev.dateline.streams.split.SplitArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A real glued page, which is not part of the project: checked where it lies beside it. */
class RealPageTest {
    private static final Path PAGE =
            Path.of(System.getProperty("basedir", ""), "..", "..", "shared", "seed", "page.txt");

    private List<SplitArticle> articles;
    private List<CodedEvent> protest;
    private List<CodedEvent> front;

    @BeforeEach
    void readThePage() throws IOException {
        assumeTrue(Files.exists(PAGE), "the real page is not here");
        ScrapedPage page = ScrapedPage.newBuilder()
                .setUrl("file:page.txt")
                .setContentType("text/plain")
                .setBody(Files.readString(PAGE))
                .build();
        articles = PageSplitter.split(page).fold(found -> found, refusal -> List.of());
        assertThat(articles).hasSize(2);
        protest = code(articles.get(0));
        front = code(articles.get(1));
    }

    private static List<CodedEvent> code(SplitArticle article) {
        return Coder.load().code(ArticleText.of(article.body())).events();
    }

    @Test
    void theStrikeIsOneEventWithItsDeadItsDayAndItsPlace() {
        List<CodedEvent> deadly =
                front.stream().filter(event -> event.killed().isPresent()).toList();

        assertThat(deadly).hasSize(1);
        assertThat(deadly.get(0).type()).isEqualTo(EventType.ASSAULT);
        assertThat(deadly.get(0).killed()).contains(new Toll(2, 2));
        assertThat(country(deadly.get(0).actor())).contains("USA");
        assertThat(deadly.get(0).date().start()).contains("--10-31");
        assertThat(deadly.get(0).location().flatMap(PlaceMention::country)).contains("SYR");
    }

    @Test
    void theShellingTheCheckpointAndTheRequestAreCodedWithTheirParties() {
        assertThat(front)
                .anyMatch(mode("heavy-weapons")
                        .and(event -> country(event.actor()).equals(Optional.of("USA"))))
                .anyMatch(event -> Set.of(EventType.COERCE, EventType.MOBILIZE).contains(event.type())
                        && country(event.actor()).equals(Optional.of("RUS"))
                        && event.location().flatMap(PlaceMention::country).equals(Optional.of("SYR"))
                        && event.location().orElseThrow().precision() != PlaceMention.Precision.COUNTRY)
                .anyMatch(event -> event.type() == EventType.REQUEST
                        && country(event.actor()).equals(Optional.of("RUS"))
                        && country(event.recipient()).equals(Optional.of("IRN"))
                        && event.date().start().equals(Optional.of("--10-18")));
    }

    @Test
    void theStormingTheRefusalAndTheDemandsAreCoded() {
        assertThat(protest)
                .anyMatch(mode("riot")
                        .and(event -> event.type() == EventType.PROTEST
                                && event.location()
                                        .flatMap(PlaceMention::country)
                                        .equals(Optional.of("IRQ"))))
                .anyMatch(mode("obstruct"))
                .anyMatch(event -> event.type() == EventType.REJECT
                        && country(event.actor()).equals(Optional.of("IRQ")))
                .anyMatch(event -> event.type() == EventType.REQUEST
                        && country(event.recipient()).equals(Optional.of("UNO")));
        assertThat(protest.stream()
                        .filter(event -> event.type() == EventType.REQUEST)
                        .filter(mode("change"))
                        .flatMap(event -> event.actor().stream())
                        .flatMap(actor -> actor.name().stream()))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void whoStayedAwayFromTheMeetingIsNotSaidToHaveMet() {
        List<Status> statuses = protest.stream()
                .filter(event -> event.type() == EventType.CONSULT)
                .filter(event -> event.actor().isPresent())
                .map(CodedEvent::status)
                .toList();

        assertThat(statuses).contains(Status.NEGATED, Status.ACTUAL);
    }

    private static Predicate<CodedEvent> mode(String mode) {
        return event -> event.mode().equals(Optional.of(mode));
    }

    private static Optional<String> country(Optional<ActorMention> party) {
        return party.flatMap(ActorMention::country);
    }
}
