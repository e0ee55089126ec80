package dev.dateline.standalone.cli;

import dev.dateline.producer.Knob;
import dev.dateline.producer.PagePublisher;
import dev.dateline.producer.PublishReport;
import dev.dateline.producer.PublishSettings;
import dev.dateline.producer.page.PageReader;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Files and folders to a cluster, with a bar on the terminal.
 *
 * @param run what the header {@code dateline.run} of each record says
 */
record Publication(
        Settings settings, String bootstrap, SchemaRegistry registry, Optional<String> run, Console console) {

    /** Publishes all of them, and accounts for each. */
    PublishReport publish(List<Path> inputs) {
        PublishSettings publishing = publishing();
        PageReader reader = new PageReader(publishing.limits());
        long all = console.errIsTerminal() ? reader.bytesIn(inputs) : 0;
        try (Bar bar = new Bar(console);
                PagePublisher publisher = PagePublisher.open(
                        publishing,
                        registry,
                        run,
                        (read, published, rejected) -> bar.at(
                                reader.bytesRead(),
                                all,
                                String.format(
                                        Locale.ROOT, "%,d pages published, %,d rejected", published, rejected)))) {
            reader.files(inputs).forEach(publisher);
            return publisher.finish();
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
