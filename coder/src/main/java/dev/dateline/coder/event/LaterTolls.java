package dev.dateline.coder.event;

import dev.dateline.coder.text.Sentence;
import dev.dateline.coder.text.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Dead and injured that a sentence without a deed of its own tells of the one before: "A bomb went off in the market. At least nine people
 * died, and dozens were hurt." Stateless.
 */
final class LaterTolls {
    /** A toll is told so many sentences behind its deed at most. */
    private static final int NEAR = 2;

    /** A toll of one is as often of somebody who died of something else. */
    private static final int SURE = 2;

    /** Words of a sum over many deeds, or of another deed. */
    private static final Set<String> OTHERS = WordSet.of(
            "since years months decade decades elsewhere meanwhile previous previously earlier separate separately");

    private LaterTolls() {}

    /** The deed that a sentence's tolls may be of; empty where none is near or the sentence speaks of others. */
    static Optional<Draft> deed(List<Draft> told, Sentence sentence) {
        if (!TollRule.mayTell(sentence)
                || sentence.tokens().stream().anyMatch(token -> OTHERS.contains(token.norm()))) {
            return Optional.empty();
        }
        for (int i = told.size() - 1; i >= 0; i--) {
            Draft draft = told.get(i);
            if (draft.sentence() < sentence.index() - NEAR) {
                return Optional.empty();
            }
            if (draft.violent() && draft.status == Status.ACTUAL) {
                return draft.sentence() == sentence.index() ? Optional.empty() : Optional.of(draft);
            }
        }
        return Optional.empty();
    }

    /** Adds the dead and injured to a deed. */
    static void add(Draft deed, List<TollRule.Told> tolls) {
        for (TollRule.Told told : tolls) {
            if (told.kind() != TollRule.Kind.ARRESTED && told.toll().min() >= SURE) {
                deed.tolls.merge(told.kind(), told.toll(), Toll::or);
            }
        }
    }
}
