package dev.dateline.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Harm in an article on a disaster is the disaster's, where nobody is told to do harm: "A storm hit the Philippines. At least 20 people were killed in
 * Samar." Where anybody does, the article tells of deeds too, and what is nobody's stays open. Stateless.
 */
final class MishapRule {
    private MishapRule() {}

    static void settle(List<Draft> drafts) {
        List<Draft> harm = new ArrayList<>(0);
        List<Draft> disasters = new ArrayList<>(0);
        for (Draft draft : drafts) {
            if (draft.type == EventType.DISASTER && draft.status == Status.ACTUAL) {
                disasters.add(draft);
            } else if (draft.type == EventType.PROTEST
                    || draft.type == EventType.ASSAULT && !KindRule.harmOfNobody(draft)) {
                return;
            } else if (draft.type == EventType.ASSAULT) {
                harm.add(draft);
            }
        }
        for (Draft done : harm) {
            nearest(disasters, done).ifPresent(disaster -> {
                done.type = EventType.DISASTER;
                done.mode = disaster.mode;
            });
        }
    }

    /** The one told last before it, else the first. */
    private static Optional<Draft> nearest(List<Draft> disasters, Draft harm) {
        Optional<Draft> nearest = disasters.stream().findFirst();
        for (Draft disaster : disasters) {
            if (disaster.sentence() <= harm.sentence()) {
                nearest = Optional.of(disaster);
            }
        }
        return nearest;
    }
}
