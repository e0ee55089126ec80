package dev.dateline.coder.event;

import java.util.List;
import java.util.Optional;

/** Which of two modes tells more of how a deed was done: "a car bomb" more than "the assassination", that more than "destroyed". Stateless. */
final class ModeRank {
    /** From what tells most of the means to what tells least. */
    private static final List<String> BY_MEANS = List.of(
            "suicide-attack",
            "unconventional",
            "drone",
            "aerial",
            "explosives",
            "heavy-weapons",
            "primitive",
            "targeted",
            "firearms",
            "destroy");

    private ModeRank() {}

    /** The first mode, unless the other tells more of the means; what an attack also destroyed tells nothing of them. */
    static Optional<String> closer(Optional<String> first, Optional<String> other) {
        if (first.isEmpty() || other.isEmpty()) {
            return first.or(() -> other.filter(mode -> !mode.equals("destroy")));
        }
        int was = BY_MEANS.indexOf(first.get());
        int now = BY_MEANS.indexOf(other.get());
        return was >= 0 && now >= 0 && now < was ? other : first;
    }
}
