package dev.dateline.streams.merge;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.stream.Stream;

/**
 * Who tells what: texts with the addresses that they stand at, their stories, and the reports that were coded from them, each with its event. A text
 * that has newer text of its story at all its addresses tells nothing any longer, but for what that newer text still says. A function of the set of
 * labelled articles within the memory, whatever the order in which they come. Not thread-safe.
 */
final class EventBook {
    /** A version is put together from the first reports in rank that tell the event … */
    private static final int FIRST_REPORTS = 64;

    /** … and the last ones; all are counted. More would say little more, and cost time with each article. */
    private static final int LAST_REPORTS = 192;

    private final long memory;
    private final int mostTexts;
    private final EventGraph graph;
    private final StoryShelf stories;
    private final Map<String, ToldText> texts = new HashMap<>();
    private final Map<String, ReportNode> reports = new HashMap<>();
    private final Queue<ToldText> byAge = new PriorityQueue<>(Comparator.comparingLong(ToldText::since));
    private long latest = Long.MIN_VALUE;
    private long rounds;

    /**
     * @param memory for how long a text is remembered, by record time
     * @param mostTexts texts remembered at once
     * @param wordings of texts that are remembered, by content hash
     */
    EventBook(Duration memory, int mostTexts, StoryShelf.Wordings wordings) {
        this.memory = memory.toMillis();
        this.mostTexts = mostTexts;
        this.stories = new StoryShelf(wordings);
        this.graph = new EventGraph(memory);
    }

    /** Takes back texts that were stored, labelled and with their reports, in any order. */
    void restore(Collection<ToldText> stored) {
        stored.stream().sorted(Comparator.comparing(ToldText::rank)).forEach(text -> {
            remember(text);
            text.reports().forEach(report -> reports.put(report.eventId(), report));
            stories.put(text);
            if (!text.reports().isEmpty()) {
                graph.add(text);
            }
        });
        graph.touched();
    }

    /** Number of texts. */
    int size() {
        return texts.size();
    }

    /** Number of events that its reports come together to. */
    int events() {
        return (int) reports.values().stream().filter(ReportNode::isFirst).count();
    }

    boolean knows(String content) {
        return texts.containsKey(content);
    }

    /**
     * Forgets what is too old, and what came first where there are too many.
     *
     * @param at record time; where it goes back, it counts as the latest
     */
    BookChange forget(Instant at) {
        BookChange change = new BookChange();
        latest = Math.max(latest, at.toEpochMilli());
        expire(change);
        return change;
    }

    /** Takes in an article, or another label of it, at the time that it was last told. */
    BookChange take(Told told) {
        BookChange change = new BookChange();
        String content = told.label().content();
        ToldText text = texts.get(content);
        if (text == null) {
            text = new ToldText(content, latest, told.head(), told.voice());
            remember(text);
        }
        change.texts().add(text);
        label(text, told);
        if (text.tell(told.address(), told.edition())) {
            stories.told(text, told.address()).forEach(this::touch);
        }
        if (told.coded().isPresent()) {
            bear(text, told, told.coded().get(), change);
        } else if (!told.label().fresh()
                && text.bearer().equals(Optional.of(told.label().articleId()))) {
            silence(text, change);
        }
        for (ReportNode touched : graph.touched()) {
            change.touch(touched);
            change.touch(touched.first());
        }
        return change;
    }

    /** The event of this id, if one of the reports that are known leads it and is still told. */
    Optional<EventState> event(String eventId) {
        return Optional.ofNullable(reports.get(eventId))
                .filter(ReportNode::isFirst)
                .flatMap(first -> state(eventId, first));
    }

    /**
     * The event that tells what an event of this id told; empty where none does, or that still does.
     *
     * @param content of the text whose report led it
     * @param sentence sequences of the sentence that told it
     */
    Optional<String> successor(String eventId, String content, Sequences sentence) {
        ReportNode report = reports.get(eventId);
        if (report != null) {
            return report.isFirst()
                    ? Optional.empty()
                    : Optional.of(report.first().eventId());
        }
        return Optional.ofNullable(texts.get(content))
                .flatMap(text -> stories.saying(text, sentence))
                .map(other -> other.first().eventId());
    }

    private Optional<EventState> state(String eventId, ReportNode first) {
        FirstAndLast<ReportNode> told = new FirstAndLast<>(FIRST_REPORTS, LAST_REPORTS);
        Tellers tellers = new Tellers(++rounds);
        inRank(first).filter(tellers::tell).forEach(told::add);
        List<ReportNode> kept = told.kept();
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(new EventState(eventId, kept, tellers.mentions(), tellers.sources()));
    }

    /** All reports of the event that one gives its id. */
    private static Stream<ReportNode> inRank(ReportNode first) {
        Stream<ReportNode> own = Stream.concat(Stream.of(first), first.followers().stream());
        return first.joiners().isEmpty()
                ? own
                : Stream.concat(
                                own,
                                first.joiners().stream()
                                        .flatMap(leader ->
                                                Stream.concat(Stream.of(leader), leader.followers().stream())))
                        .sorted(EventGraph.RANK);
    }

    private void remember(ToldText text) {
        texts.put(text.content(), text);
        byAge.add(text);
    }

    /** Moves a text to its story, if that is new. What its reports are like depends on it. */
    private void label(ToldText text, Told told) {
        if (text.story().equals(told.label().storyId())) {
            text.labelled(told.label().storyId(), told.label().ofLeadingText());
            return;
        }
        boolean bears = !text.reports().isEmpty();
        if (bears) {
            graph.remove(text);
        }
        stories.remove(text).forEach(this::touch);
        text.labelled(told.label().storyId(), told.label().ofLeadingText());
        stories.put(text).forEach(this::touch);
        if (bears) {
            graph.add(text);
        }
    }

    private void bear(ToldText text, Told told, List<StoredReport> coded, BookChange change) {
        if (!text.reports().isEmpty()) {
            silence(text, change);
        }
        List<ReportNode> nodes = new ArrayList<>();
        for (StoredReport report : coded) {
            nodes.add(new ReportNode(text, nodes.size(), report));
        }
        text.bear(told.rank(), told.voice(), told.head(), nodes);
        nodes.forEach(node -> reports.put(node.eventId(), node));
        stories.bore(text).forEach(this::touch);
        if (!nodes.isEmpty()) {
            graph.add(text);
        }
    }

    private void silence(ToldText text, BookChange change) {
        text.reports().forEach(report -> {
            change.touch(report);
            change.touch(report.first());
            reports.remove(report.eventId());
        });
        if (!text.reports().isEmpty()) {
            graph.remove(text);
        }
        text.fallSilent();
    }

    private void touch(ToldText text) {
        text.reports().forEach(graph::touch);
    }

    /** Whole events go with the text that leads them. */
    private void expire(BookChange change) {
        while (!byAge.isEmpty() && (byAge.size() > mostTexts || byAge.peek().since() + memory < latest)) {
            forget(byAge.remove(), change);
        }
    }

    private void forget(ToldText text, BookChange change) {
        for (ReportNode report : List.copyOf(text.reports())) {
            if (report.isFirst()) {
                inRank(report).filter(other -> other != report).toList().forEach(other -> drop(other, change));
            } else if (report.leads()) {
                List.copyOf(report.followers()).forEach(follower -> drop(follower, change));
            }
            drop(report, change);
        }
        stories.remove(text);
        texts.remove(text.content());
        change.texts().remove(text);
        change.forgotten().add(text);
    }

    private void drop(ReportNode report, BookChange change) {
        ToldText text = report.text();
        graph.drop(report);
        reports.remove(report.eventId());
        text.forget(report);
        if (text.reports().isEmpty()) {
            graph.forget(text);
        }
        change.texts().add(text);
    }
}
