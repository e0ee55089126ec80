package dev.dateline.producer.feed;

import java.time.Instant;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.function.Function;
import java.util.function.Predicate;

/** What is to be asked, host by host, the earliest first; hosts take turns. Not thread-safe. */
final class Agenda {

    /**
     * A question to be asked.
     *
     * @param feed the feed it is asked for
     * @param item the item whose page is asked for; empty for the feed itself
     * @param host whom it is asked
     * @param notBefore when
     */
    record Task(String feed, Optional<PendingItem> item, String host, Instant notBefore) {}

    private record Entry(Task task, long number) {}

    private static final Comparator<Entry> EARLIEST =
            Comparator.comparing((Entry entry) -> entry.task().notBefore()).thenComparing(Entry::number);

    private final Map<String, Queue<Entry>> hosts = new LinkedHashMap<>();
    private long added;

    void add(Task task) {
        hosts.computeIfAbsent(task.host(), host -> new PriorityQueue<>(EARLIEST))
                .add(new Entry(task, added++));
    }

    /**
     * Takes what may be asked now, if anything.
     *
     * @param free whether a host is not being asked
     * @param open when a host may be asked again
     */
    Optional<Task> take(Instant now, Predicate<String> free, Function<String, Instant> open) {
        for (Iterator<Map.Entry<String, Queue<Entry>>> turn = hosts.entrySet().iterator(); turn.hasNext(); ) {
            Map.Entry<String, Queue<Entry>> host = turn.next();
            Entry first = host.getValue().peek();
            if (first != null
                    && free.test(host.getKey())
                    && !first.task().notBefore().isAfter(now)
                    && !open.apply(host.getKey()).isAfter(now)) {
                host.getValue().remove();
                turn.remove();
                if (!host.getValue().isEmpty()) {
                    hosts.put(host.getKey(), host.getValue());
                }
                return Optional.of(first.task());
            }
        }
        return Optional.empty();
    }

    /** When something may be asked next at the hosts that are free; empty where nothing will be. */
    Optional<Instant> next(Predicate<String> free, Function<String, Instant> open) {
        return hosts.entrySet().stream()
                .filter(host -> free.test(host.getKey()))
                .map(host -> later(host.getValue().element().task().notBefore(), open.apply(host.getKey())))
                .min(Instant::compareTo);
    }

    /** Leaves out what would only be asked after then. */
    void forgetAfter(Instant then, Function<String, Instant> rest) {
        hosts.values().removeIf(queue -> {
            queue.removeIf(entry -> later(
                            entry.task().notBefore(), rest.apply(entry.task().host()))
                    .isAfter(then));
            return queue.isEmpty();
        });
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
