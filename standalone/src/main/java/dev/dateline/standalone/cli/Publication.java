package dev.dateline.standalone.cli;

import dev.dateline.producer.Knob;
import dev.dateline.producer.PagePublisher;
import dev.dateline.producer.Progress;
import dev.dateline.producer.PublishReport;
import dev.dateline.producer.PublishSettings;
import dev.dateline.producer.SourcePublisher;
import dev.dateline.producer.SourceStates;
import dev.dateline.producer.page.PageReader;
import dev.dateline.producer.page.PageSource;
import dev.dateline.producer.page.ResumableSource;
import dev.dateline.producer.page.Skip;
import dev.dateline.schemas.avro.SourceState;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * Files and folders to a cluster, with a bar on the terminal.
 *
 * @param run what the header {@code dateline.run} of each record says
 */
record Publication(
        Settings settings, String bootstrap, SchemaRegistry registry, Optional<String> run, Console console) {

    /**
     * What came of it.
     *
     * @param skipped records of archives that are deliberately no pages, by why
     */
    record Outcome(PublishReport report, SortedMap<Skip, Long> skipped) {}

    /** Publishes all of them from the beginning, and accounts for each. */
    PublishReport publish(List<Path> inputs) {
        PublishSettings publishing = publishing();
        PageReader reader = new PageReader(publishing.limits());
        PublishReport report;
        try (Bar bar = new Bar(console)) {
            report = publish(publishing, reader.files(inputs), progress(bar, reader, inputs, PublishReport.nothing()));
        }
        tell(reader.skipped());
        return report;
    }

    /**
     * Publishes all of them, archives from where they were left off, and accounts for each page that is read now.
     *
     * @param again archives too from their beginning
     */
    Outcome goOn(List<Path> inputs, boolean again) {
        PublishSettings publishing = publishing();
        PageReader reader = new PageReader(publishing.limits());
        List<ResumableSource> archives = reader.archives(inputs);
        PublishReport report;
        try (Bar bar = new Bar(console)) {
            report = publish(
                    publishing,
                    reader.filesButArchives(inputs),
                    progress(bar, reader, inputs, PublishReport.nothing()));
            for (ResumableSource archive : unfinished(publishing, archives, again, bar)) {
                report = report.plus(goOn(publishing, archive, again, bar, progress(bar, reader, inputs, report)));
            }
        }
        tell(reader.skipped());
        return new Outcome(report, reader.skipped());
    }

    private PublishReport publish(PublishSettings publishing, PageSource source, Progress progress) {
        try (PagePublisher publisher = PagePublisher.open(publishing, registry, run, progress)) {
            source.forEach(publisher);
            return publisher.finish();
        }
    }

    /** What is finished is told, and not opened: a folder of a thousand archives is looked through at once. */
    private List<ResumableSource> unfinished(
            PublishSettings publishing, List<ResumableSource> archives, boolean again, Bar bar) {
        if (again || archives.isEmpty()) {
            return archives;
        }
        SourceStates states = SourceStates.read(publishing, registry);
        return archives.stream()
                .filter(archive -> {
                    Optional<SourceState> last = states.find(archive.source()).filter(Publication::finished);
                    last.ifPresent(state -> tell(archive, state, bar));
                    return last.isEmpty();
                })
                .toList();
    }

    private PublishReport goOn(
            PublishSettings publishing, ResumableSource archive, boolean again, Bar bar, Progress progress) {
        try (SourcePublisher publisher = SourcePublisher.open(publishing, registry, run, progress, archive.source())) {
            Optional<SourceState> last = again
                    ? Optional.empty()
                    : SourceStates.read(publishing, registry).find(archive.source());
            last.ifPresent(state -> tell(archive, state, bar));
            if (last.filter(Publication::finished).isEmpty()) {
                archive.forEach(last, publisher);
            }
            return publisher.finish();
        }
    }

    private static boolean finished(SourceState state) {
        return Boolean.TRUE.equals(state.getFinished());
    }

    private void tell(ResumableSource archive, SourceState state, Bar bar) {
        bar.close();
        console.say(resumed(archive.name(), state));
    }

    private static String resumed(String name, SourceState state) {
        return finished(state)
                ? String.format(
                        Locale.ROOT,
                        "%s: all of it was published before, %,d pages; --again publishes it anew",
                        name,
                        state.getPages())
                : String.format(
                        Locale.ROOT,
                        "%s: goes on at byte %,d, behind the %,d pages that were published before",
                        name,
                        state.getPosition(),
                        state.getPages());
    }

    private Progress progress(Bar bar, PageReader reader, List<Path> inputs, PublishReport before) {
        long all = console.errIsTerminal() ? reader.bytesIn(inputs) : 0;
        return (read, published, rejected) -> bar.at(
                reader.bytesRead(),
                all,
                String.format(
                        Locale.ROOT,
                        "%,d pages published, %,d rejected",
                        before.pagesPublished() + published,
                        before.rejected() + rejected));
    }

    private void tell(SortedMap<Skip, Long> skipped) {
        if (!skipped.isEmpty()) {
            long all = skipped.values().stream().mapToLong(Long::longValue).sum();
            console.say(String.format(
                    Locale.ROOT,
                    "%,d records of archives are no pages and were passed over: %s",
                    all,
                    skipped.entrySet().stream()
                            .map(skip -> String.format(
                                    Locale.ROOT,
                                    "%,d %s",
                                    skip.getValue(),
                                    skip.getKey().word()))
                            .collect(Collectors.joining(", "))));
        }
    }

    private PublishSettings publishing() {
        Map<String, String> given = new HashMap<>(
                settings.given(PublishSettings.knobs().stream().map(Knob::key).toList()));
        settings.kafka().forEach((key, value) -> given.put("kafka." + key, value));
        given.put("bootstrap", bootstrap);
        try {
            return PublishSettings.of(given);
        } catch (IllegalArgumentException e) {
            throw CommandFailure.usage(String.valueOf(e.getMessage()));
        }
    }
}
