package dev.dateline.standalone.cli;

import dev.dateline.producer.fetch.WebAddress;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** Feeds to read. */
final class FeedOptions {
    @Option(
            names = "--feed",
            paramLabel = "URL",
            arity = "1..*",
            description =
                    "Feeds of news: RSS, Atom, news sitemaps and indexes of them. The page behind each item is published once; robots.txt is obeyed. Hosts of your own network go into fetch-allow in dateline.properties.")
    private List<String> given = new ArrayList<>();

    /** What was given, each once, as it is asked for; @throws CommandFailure where one of them can't be asked */
    Set<String> urls() {
        Set<String> urls = new LinkedHashSet<>();
        for (String url : given) {
            try {
                urls.add(WebAddress.checked(url));
            } catch (IllegalArgumentException e) {
                throw CommandFailure.usage("--feed " + url + ": " + e.getMessage());
            }
        }
        return urls;
    }
}
