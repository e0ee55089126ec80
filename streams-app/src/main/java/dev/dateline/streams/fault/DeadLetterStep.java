package dev.dateline.streams.fault;

import dev.dateline.schemas.Topics;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;

/** Parts a step's output: what was refused goes to {@code news.dead-letters}, the rest goes on. */
public final class DeadLetterStep {
    private DeadLetterStep() {}

    /**
     * Attaches itself behind a step.
     *
     * @param step name of the step, from which the operators have theirs
     */
    public static <K, T> KStream<K, T> attach(String step, KStream<K, Routed<T>> routed) {
        routed.process(() -> new DeadLetterProcessor<K, T>(), Named.as(step + "-refused"))
                .to(
                        Topics.DEAD_LETTERS.name(),
                        Produced.with(Serdes.ByteArray(), Serdes.ByteArray()).withName(step + "-dead-letters"));
        return routed.flatMapValues(Routed::onward, Named.as(step + "-onward"));
    }
}
