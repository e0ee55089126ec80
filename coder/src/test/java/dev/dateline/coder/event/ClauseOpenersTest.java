package dev.dateline.coder.event;

import static dev.dateline.coder.event.CodedSentences.event;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.coder.actor.ActorMention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseOpenersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two students died after police opened fire on a march. | ASSAULT | police",
                "Traders shut their stalls after soldiers shot a porter. | ASSAULT | soldiers",
                "Shops have been closed since the army shelled the port. | ASSAULT | army",
                "Nobody left the hall until guards of the president arrested the poet. | COERCE | guards of the president",
                "Hours after troops attacked the mine, the owners fled. | ASSAULT | troops",
            })
    void aClauseBehindAfterHasItsOwnSubject(String text, EventType type, String actor) {
        assertThat(event(text, type).actor().map(ActorMention::text)).contains(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Officers arrested after the coup were released by the court. | RETREAT | court",
                "The police after a chase in the port arrested two men. | COERCE | police",
            })
    void anAttributeBehindAfterHasNone(String text, EventType type, String actor) {
        assertThat(event(text, type).actor().map(ActorMention::text).map(String::toLowerCase))
                .contains(actor);
    }
}
