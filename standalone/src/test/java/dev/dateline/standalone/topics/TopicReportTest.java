package dev.dateline.standalone.topics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicReportTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 3", "4, 3", "12, 3"})
    void thereAreAsManyCopiesAsBrokersUpToThree(int brokers, short replicas) {
        assertThat(TopicSetup.replicas(brokers)).isEqualTo(replicas);
    }

    @Test
    void aSettingThatIsNotAsDeclaredIsToldWithBothValues() {
        assertThat(TopicReport.difference("cleanup.policy", "compact", "delete"))
                .contains("cleanup.policy is delete, declared compact");
        assertThat(TopicReport.difference("cleanup.policy", "compact", "compact"))
                .isEmpty();
    }
}
