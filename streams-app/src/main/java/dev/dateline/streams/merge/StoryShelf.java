package dev.dateline.streams.merge;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Texts by their story: which of them stand last at an address, and which say a sentence of another. Methods give the texts whose reports may be told by
 * more or fewer than before. Not thread-safe.
 */
final class StoryShelf {
    /** Looks up how a text is worded. */
    @FunctionalInterface
    interface Wordings {
        /**
         * How a text is worded.
         *
         * @param content hash of a text on the shelf
         */
        Wording of(String content);
    }

    private final Wordings wordings;
    private final Map<String, Story> stories = new HashMap<>();

    StoryShelf(Wordings wordings) {
        this.wordings = wordings;
    }

    /** Puts a text to its story. */
    Collection<ToldText> put(ToldText text) {
        Story story = stories.get(text.story());
        if (story == null) {
            stories.put(text.story(), new Story(text));
            text.current(text.editions().size());
            return Set.of(text);
        }
        story.add(text);
        Wording wording = wordings.of(text.content());
        Set<ToldText> touched = recount(text, story);
        for (ToldText other : story.texts()) {
            if (other != text && hear(other, text, wording) || text.leads()) {
                touched.add(other);
            }
        }
        hearOthers(text, story);
        return touched;
    }

    /** Takes a text from its story, if it has one. */
    Collection<ToldText> remove(ToldText text) {
        Story story = stories.get(text.story());
        if (story == null || !story.texts().contains(text)) {
            return Set.of();
        }
        text.reports().forEach(ReportNode::hearNobody);
        if (story.texts().size() == 1) {
            stories.remove(text.story());
            text.shelve(null);
            return Set.of();
        }
        Set<ToldText> touched = new LinkedHashSet<>();
        story.remove(text);
        text.editions().keySet().forEach(address -> touched.addAll(story.at(address)));
        touched.forEach(story::recount);
        for (ToldText other : story.texts()) {
            boolean heard = false;
            for (ReportNode report : other.reports()) {
                heard |= report.fallSilent(text);
            }
            if (heard || text.leads()) {
                touched.add(other);
            }
        }
        return touched;
    }

    /** A text has a new edition at an address. */
    Collection<ToldText> told(ToldText text, long address) {
        Story story = stories.get(text.story());
        story.post(text, address);
        Set<ToldText> there = new LinkedHashSet<>(story.at(address));
        there.forEach(story::recount);
        return heardIn(there, story);
    }

    /** A text bears reports. Those of the whole story have another voice where it leads. */
    Collection<ToldText> bore(ToldText text) {
        Story story = stories.get(text.story());
        hearOthers(text, story);
        return text.leads() ? story.texts() : Set.of(text);
    }

    /** A report of another text of the story that says this sentence of a text. */
    Optional<ReportNode> saying(ToldText text, Sequences sentence) {
        Wording wording = Wording.of(sentence);
        return stories.get(text.story()).texts().stream()
                .filter(other -> other != text)
                .flatMap(other -> other.reports().stream())
                .filter(report -> report.echoes().contains(text) && wording.says(report.sequences()))
                .min(EventGraph.RANK);
    }

    private Set<ToldText> recount(ToldText text, Story story) {
        Set<ToldText> touched = new LinkedHashSet<>();
        touched.add(text);
        text.editions().keySet().forEach(address -> touched.addAll(story.at(address)));
        touched.forEach(story::recount);
        return heardIn(touched, story);
    }

    /** These texts, and those of which they say something. */
    private static Set<ToldText> heardIn(Set<ToldText> some, Story story) {
        Set<ToldText> all = new LinkedHashSet<>(some);
        for (ToldText other : story.texts()) {
            for (ReportNode report : other.reports()) {
                if (report.echoes().stream().anyMatch(some::contains)) {
                    all.add(other);
                }
            }
        }
        return all;
    }

    private void hearOthers(ToldText text, Story story) {
        if (text.reports().isEmpty()) {
            return;
        }
        for (ToldText other : story.texts()) {
            if (other != text) {
                hear(text, other, wordings.of(other.content()));
            }
        }
    }

    /** Notes the reports of which somebody says the sentence. */
    private static boolean hear(ToldText told, ToldText sayer, Wording wording) {
        boolean heard = false;
        for (ReportNode report : told.reports()) {
            if (wording.says(report.sequences())) {
                report.echo(sayer);
                heard = true;
            }
        }
        return heard;
    }
}
