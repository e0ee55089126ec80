package dev.dateline.coder.event;

import dev.dateline.coder.actor.ActorMention;
import dev.dateline.coder.text.Sentence;
import java.util.List;

/** Finds the verb of a headline, whose capitals make names of all words for the tagger. Immutable, thread-safe. */
final class HeadlineTags {
    /** Words of so many letters may be small in a headline. */
    private static final int LINKING = 4;

    private final FrameLexicon lexicon;
    private final VerbOnly verbs;

    HeadlineTags(FrameLexicon lexicon, VerbOnly verbs) {
        this.lexicon = lexicon;
        this.verbs = verbs;
    }

    void mend(Sentence sentence, String[] tags, List<ActorMention> actors) {
        if (headline(sentence, tags)) {
            verbOfHeadline(sentence, tags, actors);
        }
    }

    /** Capitals on every longer word, and no verb among them: "Canada Lifts Arms Embargo on Peru". */
    private static boolean headline(Sentence sentence, String[] tags) {
        int capitals = 0;
        for (int i = 0; i < tags.length; i++) {
            if (PartyTags.verbal(tags[i])) {
                return false;
            }
            boolean capital = sentence.token(i).capitalised();
            if (!capital && sentence.token(i).word() && sentence.token(i).text().length() > LINKING) {
                return false;
            }
            capitals += capital ? 1 : 0;
        }
        return capitals > 3;
    }

    /** The first word behind a party that is a form of a verb and of no noun. */
    private void verbOfHeadline(Sentence sentence, String[] tags, List<ActorMention> actors) {
        for (int i = 1; i + 1 < tags.length; i++) {
            String norm = sentence.token(i).norm();
            boolean finiteForm =
                    norm.endsWith("s") || norm.endsWith("ed") || verbs.finite().contains(norm);
            int before = sentence.token(i - 1).end();
            if (finiteForm
                    && PartyTags.noun(tags, i)
                    && lexicon.verbOnly(norm)
                    && actors.stream().anyMatch(actor -> actor.span().end() == before)) {
                tags[i] = "VERB";
                return;
            }
        }
    }
}
