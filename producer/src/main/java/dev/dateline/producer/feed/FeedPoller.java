package dev.dateline.producer.feed;

import dev.dateline.producer.feed.Agenda.Task;
import dev.dateline.producer.fetch.Fetcher;
import dev.dateline.producer.fetch.Pace;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleSupplier;

/**
 * Polls feeds, fetches the page behind each item once, and hands pages and states over in step. Hosts are asked in parallel, one question at a time
 * each; all that is known is changed by the calling thread alone.
 *
 * <pre>{@code
 * try (FeedPoller poller = new FeedPoller(settings, threads, fetcher, maker, states, sink, pace, random::nextDouble)) {
 *     List<FeedReport> reports = poller.once(List.of("https://news.example/feed"));
 * }
 * }</pre>
 *
 * For one round, or one pursuit; {@link #reports} may be asked by any thread meanwhile.
 */
public final class FeedPoller implements AutoCloseable {
    /** What was given to the sink is kept after so long at most, also while a slow server is waited for. */
    private static final Duration LONGEST_LOOK = Duration.ofSeconds(1);

    /** What a worker has done; run by the calling thread. */
    private interface Done extends Runnable {}

    private final FeedSettings settings;
    private final int threads;
    private final Fetcher fetcher;
    private final FeedWork work;
    private final FeedBook book;
    private final FeedSink sink;
    private final Pace pace;
    private final ExecutorService workers;
    private final BlockingQueue<Done> done = new LinkedBlockingQueue<>();
    private final Set<String> busy = new HashSet<>();
    private final Object keeping = new Object();
    private boolean follow;
    private boolean stopped;
    private Optional<Thread> caller = Optional.empty();

    /**
     * A poller of its own threads.
     *
     * @param threads hosts that are asked at once
     * @param chance from 0 to 1, for the length of pauses
     */
    public FeedPoller(
            FeedSettings settings,
            int threads,
            Fetcher fetcher,
            PageMaker maker,
            FeedStates states,
            FeedSink sink,
            Pace pace,
            DoubleSupplier chance) {
        this.settings = settings;
        this.threads = threads;
        this.fetcher = fetcher;
        this.work = new FeedWork(fetcher, new FeedReader(settings.maxDepth(), settings.maxElements()), maker);
        this.book = new FeedBook(settings, states, sink, pace, chance);
        this.sink = sink;
        this.pace = pace;
        AtomicInteger number = new AtomicInteger();
        this.workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "fetch-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Polls each feed once and fetches what is new; returns when nothing is left that could be had within the settings' patience. What is left is in the
     * states, for the next round.
     */
    public List<FeedReport> once(Collection<String> urls) throws InterruptedException {
        run(urls, false);
        return reports();
    }

    /** Polls the feeds whenever they are due, until the thread is interrupted or {@link #stop} is called. */
    public void follow(Collection<String> urls) throws InterruptedException {
        run(urls, true);
    }

    /** How each feed is now, in the order of their addresses. May be asked by any thread. */
    public List<FeedReport> reports() {
        return book.reports();
    }

    /** Ends a round or a pursuit as an interrupt would, but never while the sink is at work. From any thread. */
    public void stop() {
        synchronized (keeping) {
            stopped = true;
            caller.ifPresent(Thread::interrupt);
        }
    }

    /** Ends its threads; what was under way stays in the states. */
    @Override
    public void close() {
        workers.shutdownNow();
    }

    private void run(Collection<String> urls, boolean forEver) throws InterruptedException {
        follow = forEver;
        keep(() -> caller = Optional.of(Thread.currentThread()));
        try {
            book.open(urls, forEver);
            loop();
        } finally {
            synchronized (keeping) {
                caller = Optional.empty();
            }
        }
    }

    private void loop() throws InterruptedException {
        while (true) {
            for (Done next = done.poll(); next != null; next = done.poll()) {
                keep(next);
            }
            keep(this::startAll);
            Optional<Instant> wake = book.agenda().next(this::isFree, this::openAt);
            if (!busy.isEmpty()) {
                Done next = done.poll(wake.map(this::look).orElse(LONGEST_LOOK).toMillis(), TimeUnit.MILLISECONDS);
                keep(next != null ? next : sink::rest);
            } else if (wake.isPresent()) {
                keep(sink::rest);
                pace.sleepUntil(wake.get());
            } else {
                keep(sink::rest);
                return;
            }
        }
    }

    /** Runs what may reach the sink. */
    private void keep(Runnable work) throws InterruptedException {
        synchronized (keeping) {
            if (stopped) {
                throw new InterruptedException("told to stop");
            }
            work.run();
        }
    }

    private Duration look(Instant wake) {
        Duration left = Duration.between(pace.now(), wake);
        return left.isNegative()
                ? Duration.ofMillis(1)
                : left.compareTo(LONGEST_LOOK) > 0 ? LONGEST_LOOK : left.plusMillis(1);
    }

    private void startAll() {
        if (!follow) {
            book.agenda().forgetAfter(pace.now().plus(settings.patience()), fetcher::restUntil);
        }
        while (busy.size() < threads) {
            Optional<Task> task = book.agenda().take(pace.now(), this::isFree, this::openAt);
            if (task.isEmpty()) {
                return;
            }
            start(task.get());
        }
    }

    private boolean isFree(String host) {
        return !busy.contains(host);
    }

    private Instant openAt(String host) {
        Instant pause = fetcher.pauseUntil(host);
        Instant rest = fetcher.restUntil(host);
        return pause.isAfter(rest) ? pause : rest;
    }

    private void start(Task task) {
        Optional<FeedState> state = book.state(task.feed());
        if (state.isEmpty()
                || task.item()
                        .filter(item -> book.settledElsewhere(task.feed(), item))
                        .isPresent()) {
            return;
        }
        busy.add(task.host());
        workers.execute(() -> {
            try {
                done.add(ask(task, state.get()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException | Error e) {
                done.add(() -> {
                    throw e;
                });
            }
        });
    }

    private Done ask(Task task, FeedState state) throws InterruptedException {
        if (task.item().isPresent()) {
            PendingItem item = task.item().get();
            FeedWork.Page page = work.page(task.feed(), item);
            return () -> {
                busy.remove(task.host());
                book.paged(task.feed(), item, page);
            };
        }
        FeedWork.Poll poll = work.poll(state);
        return () -> {
            busy.remove(task.host());
            book.polled(task.feed(), poll);
        };
    }
}
