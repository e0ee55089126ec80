package dev.dateline.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class OrderedWorkTest {
    @Test
    void results_come_in_the_order_of_the_inputs_though_an_early_one_takes_longest() throws InterruptedException {
        CountDownLatch laterOneDone = new CountDownLatch(1);
        OrderedWork<Integer, Integer> work = new OrderedWork<>(2, () -> input -> {
            if (input == 0) {
                await(laterOneDone);
            } else {
                laterOneDone.countDown();
            }
            return input * 10;
        });
        List<Integer> results = new ArrayList<>();

        work.run(IntStream.range(0, 500).iterator(), results::add, () -> {});

        assertThat(results)
                .isEqualTo(IntStream.range(0, 500).map(i -> i * 10).boxed().toList());
    }

    @Test
    void a_result_comes_out_while_the_next_input_is_still_awaited() throws InterruptedException {
        BlockingQueue<String> conversation = new ArrayBlockingQueue<>(1);
        Iterator<String> talking = new Iterator<>() {
            private int asked;

            @Override
            public boolean hasNext() {
                return asked < 2;
            }

            @Override
            public String next() {
                // the second question follows only on the first answer
                return asked++ == 0 ? "one" : take(conversation);
            }
        };
        List<String> results = new ArrayList<>();

        new OrderedWork<String, String>(1, Function::identity)
                .run(
                        talking,
                        result -> {
                            results.add(result);
                            if (results.size() == 1) {
                                conversation.add("two, after " + result);
                            }
                        },
                        () -> {});

        assertThat(results).containsExactly("one", "two, after one");
    }

    @Test
    void each_thread_has_a_worker_of_its_own() throws InterruptedException {
        AtomicInteger workers = new AtomicInteger();
        CountDownLatch both = new CountDownLatch(2);
        OrderedWork<Integer, Integer> work = new OrderedWork<>(2, () -> {
            int worker = workers.incrementAndGet();
            return input -> {
                both.countDown();
                await(both);
                return worker;
            };
        });
        List<Integer> results = new ArrayList<>();

        work.run(List.of(1, 2).iterator(), results::add, () -> {});

        assertThat(results).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void a_fault_of_a_worker_ends_the_work_and_is_told() {
        OrderedWork<Integer, Integer> work = new OrderedWork<>(2, () -> input -> {
            throw new IllegalStateException("no " + input);
        });

        assertThatThrownBy(() -> work.run(List.of(7).iterator(), result -> {}, () -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no 7");
    }

    @Test
    void a_fault_of_the_input_ends_the_work_and_is_told() {
        Iterator<Integer> broken = new Iterator<>() {
            @Override
            public boolean hasNext() {
                throw new CommandFailure("cannot read stdin");
            }

            @Override
            public Integer next() {
                return 1;
            }
        };

        assertThatThrownBy(() ->
                        new OrderedWork<Integer, Integer>(2, Function::identity).run(broken, result -> {}, () -> {}))
                .isInstanceOf(CommandFailure.class)
                .hasMessage("cannot read stdin");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String take(BlockingQueue<String> queue) {
        try {
            return queue.take();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
