package dev.dateline.streams.merge;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The texts of one story, and where they stand. Mutable; belongs to one shelf. */
final class Story {
    /** One, for most stories. */
    private Set<ToldText> texts;

    private Map<Long, Set<ToldText>> byAddress = Map.of();

    Story(ToldText first) {
        texts = Set.of(first);
        first.shelve(this);
    }

    Set<ToldText> texts() {
        return texts;
    }

    /** The text that leads the story; empty where it is not here. */
    Optional<ToldText> leading() {
        for (ToldText text : texts) {
            if (text.leads()) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    void add(ToldText text) {
        if (texts.size() == 1) {
            texts = new LinkedHashSet<>(texts);
            byAddress = new HashMap<>();
        }
        texts.add(text);
        text.shelve(this);
        (texts.size() == 2 ? texts : Set.of(text))
                .forEach(one -> one.editions().keySet().forEach(address -> post(one, address)));
    }

    void remove(ToldText text) {
        texts.remove(text);
        text.shelve(null);
        text.editions().keySet().forEach(address -> byAddress.get(address).remove(text));
    }

    /** That a text of the story has come to an address. */
    void post(ToldText text, long address) {
        if (texts.size() > 1) {
            byAddress.computeIfAbsent(address, unseen -> new LinkedHashSet<>(2)).add(text);
        }
    }

    /** Texts that stand, or stood, at an address. */
    Set<ToldText> at(long address) {
        return texts.size() == 1 ? texts : byAddress.getOrDefault(address, Set.of());
    }

    /** Counts the addresses at which a text is the last. */
    void recount(ToldText text) {
        long current = text.editions().entrySet().stream()
                .filter(told -> at(told.getKey()).stream()
                        .noneMatch(other -> other.editions().get(told.getKey()).compareTo(told.getValue()) > 0))
                .count();
        text.current((int) current);
    }
}
