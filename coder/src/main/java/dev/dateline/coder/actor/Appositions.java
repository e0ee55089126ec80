package dev.dateline.coder.actor;

import dev.dateline.coder.actor.ActorMention.Kind;
import dev.dateline.coder.actor.ArticleMemory.Known;
import dev.dateline.coder.actor.Lexeme.Use;
import dev.dateline.coder.text.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names that the phrase beside them explains: "the leader of the movement, NAME,", "NAME, the leader", "NAME said". */
final class Appositions {
    private static final Set<String> SPEECH = WordSet.of(
            "said says told added stated warned announced argued claimed declared insisted noted wrote",
            "denied confirmed explained replied urged tweeted vowed accused testified responded");

    /** Sectors whose nouns without a title are bodies: "parliament", "court". */
    private static final Set<String> BODIES = WordSet.of("GOV LEG JUD MIL COP REB SPY");

    private final Scan scan;
    private final ArticleMemory memory;
    private final List<Found> found;

    Appositions(Scan scan, ArticleMemory memory, List<Found> found) {
        this.scan = scan;
        this.memory = memory;
        this.found = found;
    }

    /** Names that the phrase beside them explains. */
    void named(int i) {
        Found name = found.get(i);
        if (!name.is(Kind.PERSON)) {
            return;
        }
        Optional<Integer> before = i > 0 ? explainedBefore(i) : Optional.empty();
        Optional<Integer> explained = before.or(() -> explainedBehind(i));
        if (explained.isPresent()) {
            Found role = found.get(explained.get());
            Found open = name.pending() ? name.sector(role.sector()).settled() : name;
            Found person = open.country(role.country());
            found.set(i, person);
            found.set(explained.get(), role.named(person.name()).country(person.country()));
            PhraseLinks.remember(scan, memory, person);
            if (role.head() != null) {
                memory.office(
                        role.head().name(),
                        new Known(person.name().orElseThrow(), person.country(), person.sector(), Kind.PERSON));
            }
        } else if (name.pending()
                && name.to() - name.from() > 1
                && (SPEECH.contains(scan.norm(name.to())) || who(name.to()))
                && wholeName(name)) {
            Found person = name.settled();
            found.set(i, person);
            PhraseLinks.remember(scan, memory, person);
        }
    }

    /** "NAME, who": a person. */
    private boolean who(int behind) {
        return scan.norm(behind).equals(",")
                && (scan.norm(behind + 1).equals("who") || scan.norm(behind + 1).equals("whose"));
    }

    /** A name of two or three plain words that does not begin with a word of the sentence's own. */
    private boolean wholeName(Found name) {
        return name.to() - name.from() <= 6
                && (name.from() > 0 || scan.token(name.from()).text().length() > 2);
    }

    /** "the leader of the movement in Iraq, NAME". */
    private Optional<Integer> explainedBefore(int i) {
        int comma = found.get(i).from() - 1;
        if (!scan.norm(comma).equals(",")) {
            return Optional.empty();
        }
        for (int k = Math.max(0, i - 4); k < i; k++) {
            Found role = found.get(k);
            if (explains(role)
                    && role.to() <= comma
                    && comma - role.to() <= 4
                    && bridge(role.to(), comma)
                    && closes(found.get(i).to())) {
                return Optional.of(k);
            }
        }
        return Optional.empty();
    }

    /** Nothing, or "in Iraq", between the phrase and its comma. */
    private boolean bridge(int from, int comma) {
        return from == comma
                || PhraseLinks.FROM.contains(scan.norm(from))
                || scan.norm(from).equals("for");
    }

    private boolean closes(int i) {
        String norm = scan.norm(i);
        return norm.isEmpty()
                || norm.equals(",")
                || norm.equals(".")
                || norm.equals(";")
                || norm.equals("-")
                || norm.equals("–")
                || norm.equals(")")
                || norm.equals("and")
                || SPEECH.contains(norm)
                || norm.equals("has")
                || norm.equals("was")
                || norm.equals("is");
    }

    /** "NAME, the leader of the movement,". */
    private Optional<Integer> explainedBehind(int i) {
        int comma = found.get(i).to();
        boolean titled = !found.get(i).pending()
                && found.get(i).country().isPresent()
                && found.get(i).head() != null
                && found.get(i).head().kind() == Lexeme.Kind.ROLE;
        if (titled
                || !scan.norm(comma).equals(",")
                || i + 1 >= found.size()
                || found.get(i).to() - found.get(i).from() < 2 && found.get(i).pending()) {
            return Optional.empty();
        }
        for (int k = i + 1; k < found.size() && found.get(k).from() <= comma + 4; k++) {
            Found role = found.get(k);
            boolean near = PhraseLinks.between(scan, comma + 1, role.from())
                    || scan.norm(comma + 1).equals("who");
            if (near && explains(role) && !scan.norm(comma + 1).equals("two")) {
                return Optional.of(k);
            }
        }
        return Optional.empty();
    }

    /** Whether it speaks of one person, not of a body. */
    private static boolean explains(Found role) {
        if (!role.is(Kind.ROLE)
                || role.pending()
                || role.head() == null
                || role.role(Use.PLURAL)
                || role.role(Use.ORG)
                || role.role(Use.WEAK)) {
            return false;
        }
        boolean office = role.role(Use.TITLE) || role.role(Use.PART) || role.role(Use.FORCE);
        return office || !role.sector().map(BODIES::contains).orElse(true);
    }
}
