package dev.dateline.coder.actor;

import dev.dateline.coder.actor.ActorMention.Kind;
import dev.dateline.coder.actor.ArticleMemory.Known;
import dev.dateline.coder.text.Document;
import dev.dateline.coder.text.Sentence;
import dev.dateline.coder.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who is named in an article: states, persons, organisations and roles of the dictionary, and persons and groups that the article
 * itself introduces. Needs no part-of-speech tags. Thread-safe, never fails, the same text gives the same mentions.
 */
public final class ActorTagger {
    private static final Comparator<ActorMention> ORDER = Comparator.comparing(ActorMention::span);

    private final ActorDictionary dictionary;

    public ActorTagger(ActorDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** A tagger with the packaged dictionary. */
    public static ActorTagger packaged() {
        return new ActorTagger(ActorDictionary.packaged());
    }

    /** The actors of a document whose day is not known: office-holders are taken by their last office in the dictionary. */
    public ActorIndex forDocument(Document document) {
        return forDocument(document, Optional.empty());
    }

    /**
     * The actors of a document.
     *
     * @param day when it was published: office-holders have the sector of their office on that day, and ELI after their last one
     */
    public ActorIndex forDocument(Document document, Optional<LocalDate> day) {
        ArticleMemory memory = new ArticleMemory();
        List<List<ActorMention>> all = new ArrayList<>(document.sentences().size());
        for (Sentence sentence : document.sentences()) {
            Scan scan = Scan.of(dictionary.trie(), sentence.tokens(), document.casing());
            PhraseContext context = new PhraseContext(scan, memory, day);
            new PhraseReader(context).read();
            List<Found> found = context.found();
            new PhraseLinks(scan, memory, found).link();
            pronouns(scan, memory, found);
            all.add(mentions(document, sentence, found));
            memory.nextSentence();
        }
        return new ActorIndex(all);
    }

    /** "he" and "she" where only one person can be meant: the only one of this sentence so far, or else of the one before. */
    private static void pronouns(Scan scan, ArticleMemory memory, List<Found> found) {
        if (memory.nobody()) {
            return;
        }
        Set<String> named = new HashSet<>();
        int next = 0;
        int read = found.size();
        for (int i = 0; i < scan.size(); i++) {
            if (scan.pronoun(i)) {
                for (; next < read && found.get(next).from() < i; next++) {
                    if (found.get(next).is(Kind.PERSON)) {
                        found.get(next).name().ifPresent(named::add);
                    }
                }
                Optional<Known> who = named.isEmpty() ? memory.onlyOneBefore() : memory.onlyPerson();
                int at = i;
                who.ifPresent(known -> found.add(new Found(
                        at,
                        at + 1,
                        Optional.of(known.name()),
                        known.country(),
                        known.sector(),
                        Kind.REFERENCE,
                        null,
                        false)));
            }
        }
    }

    private static List<ActorMention> mentions(Document document, Sentence sentence, List<Found> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<ActorMention> mentions = new ArrayList<>(found.size());
        for (Found one : found) {
            Span span = new Span(
                    sentence.token(one.from()).start(),
                    sentence.token(one.to() - 1).end());
            mentions.add(new ActorMention(
                    span, span.of(document.text()), one.name(), one.country(), one.sector(), one.kind()));
        }
        mentions.sort(ORDER);
        // of two on the same words the one found first stays
        for (int i = mentions.size() - 1; i > 0; i--) {
            if (mentions.get(i).span().equals(mentions.get(i - 1).span())) {
                mentions.remove(i);
            }
        }
        return List.copyOf(mentions);
    }
}
