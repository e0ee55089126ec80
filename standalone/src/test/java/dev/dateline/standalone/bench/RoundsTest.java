package dev.dateline.standalone.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.dateline.standalone.bench.Rounds.Result;
import dev.dateline.standalone.bench.Rounds.Task;
import dev.dateline.standalone.bench.Work.Cost;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;
import org.junit.jupiter.api.Test;

class RoundsTest {
    private static final long MILLIS = 1_000_000;

    private final List<String> doings = new ArrayList<>();
    private long now;

    @Test
    void warming_up_ends_when_the_last_rounds_agree() throws InterruptedException {
        Result result =
                measure(Duration.ofSeconds(1000), task("a", pass -> (pass < 6 ? 400 - 40L * pass : 150) * MILLIS));

        assertThat(result.steady()).isTrue();
        assertThat(result.warmUps()).isEqualTo(6 + Rounds.STEADY);
        assertThat(result.rounds()).isEqualTo(Rounds.MOST);
    }

    @Test
    void warming_up_takes_no_more_than_half_of_the_time() throws InterruptedException {
        Result result = measure(Duration.ofSeconds(10), task("a", pass -> (pass % 2 == 0 ? 500 : 1000) * MILLIS));

        assertThat(result.steady()).isFalse();
        assertThat(result.warmUps() * 750).isBetween(5000, 6000);
        assertThat(now / MILLIS).isBetween(10_000L, 11_000L);
        assertThat(result.note()).contains("did not settle");
    }

    @Test
    void a_bound_that_is_too_short_still_gives_the_fewest_rounds() throws InterruptedException {
        Result result = measure(Duration.ofMillis(1), task("a", pass -> 300 * MILLIS));

        assertThat(result.warmUps()).isEqualTo(1);
        assertThat(result.rounds()).isEqualTo(Rounds.FEWEST);
    }

    @Test
    void short_passes_are_repeated_and_counted() throws InterruptedException {
        Result result = measure(Duration.ofSeconds(60), task("a", pass -> MILLIS));

        // 10 articles in a millisecond
        assertThat(result.timed().get(0).speed().perCpuSecond()).isCloseTo(10_000, within(1e-6));
        // a first round of one pass, the others of 100
        assertThat(now / MILLIS).isEqualTo(1 + 100L * (result.warmUps() - 1 + result.rounds()));
    }

    @Test
    void an_interrupt_ends_it_between_two_passes() {
        int[] passes = {0};
        Task interrupted = task("a", pass -> {
            passes[0]++;
            Thread.currentThread().interrupt();
            return MILLIS;
        });

        assertThatThrownBy(() -> measure(Duration.ofSeconds(60), interrupted)).isInstanceOf(InterruptedException.class);

        assertThat(passes[0]).isEqualTo(1);
    }

    @Test
    void tasks_take_turns() throws InterruptedException {
        measure(Duration.ofMillis(1), task("a", pass -> 200 * MILLIS), task("b", pass -> 200 * MILLIS));

        assertThat(doings)
                .startsWith("warming up: a", "warming up: b", "measuring: a", "measuring: b", "measuring: a")
                .hasSize(2 + 2 * Rounds.FEWEST);
    }

    @Test
    void a_speed_is_the_median_of_its_rounds() {
        List<Cost> rounds = List.of(
                new Cost(100 * MILLIS, 400 * MILLIS, 0),
                new Cost(250 * MILLIS, 500 * MILLIS, 0),
                new Cost(200 * MILLIS, 1000 * MILLIS, 0));

        assertThat(Speed.of(rounds, 50)).isEqualTo(new Speed(250, 200, 500, 100));
        assertThat(Speed.of(rounds.subList(0, 2), 50).perCpuSecond()).isEqualTo(350);
    }

    private Result measure(Duration bound, Task... tasks) throws InterruptedException {
        return Rounds.measure(List.of(tasks), 10, bound, (over, all, doing) -> doings.add(doing), () -> now);
    }

    /** A task whose passes take what this says. */
    private Task task(String label, IntToLongFunction nanos) {
        int[] pass = {0};
        return new Task(label, label, () -> {
            long took = nanos.applyAsLong(pass[0]++);
            now += took;
            return new Cost(took, took, 0);
        });
    }
}
