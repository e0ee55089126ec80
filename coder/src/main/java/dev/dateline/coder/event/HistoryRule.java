package dev.dateline.coder.event;

import dev.dateline.coder.text.Token;
import dev.dateline.coder.text.WordSet;
import dev.dateline.coder.time.ResolvedDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Whether an event is told as past background and not as news. Stateless. */
final class HistoryRule {
    /** Older than this before the publication is background: MUC-4 leaves out incidents older than two months. */
    private static final int DAYS = 60;

    private static final Set<String> WORDS = WordSet.of(
            "anniversary commemorate commemorated commemorating decades historic century remembrance previously");

    private HistoryRule() {}

    static boolean historical(Draft draft, ResolvedDate date, Optional<LocalDate> published) {
        for (Token token : draft.shape.sentence().tokens()) {
            if (WORDS.contains(token.norm())) {
                return true;
            }
        }
        if (TallyRule.tally(draft)) {
            return true;
        }
        if (date.end().isEmpty() || date.basis() == ResolvedDate.Basis.PUBLICATION) {
            return date.granularity() == ResolvedDate.Granularity.YEAR
                    && date.text().filter(t -> t.contains("ago")).isPresent();
        }
        String end = date.end().get();
        if (end.startsWith("--")) {
            return false;
        }
        if (published.isEmpty()) {
            return date.granularity() == ResolvedDate.Granularity.YEAR;
        }
        return LocalDate.parse(end).isBefore(published.get().minusDays(DAYS));
    }
}
