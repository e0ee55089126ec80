package dev.dateline.coder.actor;

import dev.dateline.coder.actor.ActorMention.Kind;
import dev.dateline.coder.actor.ArticleMemory.Known;
import dev.dateline.coder.actor.Lexeme.Use;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Ties the phrases of a sentence together: "leader of X", "X's followers", "A and B officials", "the leader of X, NAME,", "NAME, the leader",
 * "Name of Group (NG)", "rebels in X". Works on the sentence's phrases in place.
 */
final class PhraseLinks {
    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "his", "her", "its", "their", "some", "two", "three", "four", "five", "several", "many",
            "all", "both", "our", "these", "those", "that", "this");
    /** "a group of soldiers" is the soldiers. */
    private static final Set<String> QUANTITIES = Set.of("group", "team", "band", "crowd", "mob", "patrol", "column");

    /** Those who are sent or foreign where they are: "in X" does not say whose they are. */
    private static final List<String> SENT = List.of(
            "peacekeep",
            "embassy",
            "consulate",
            "envoy",
            "ambassador",
            "mission",
            "delegation",
            "foreign",
            "observer",
            "un ",
            "special",
            "mediator",
            "tourist",
            "refugee",
            "migrant");

    private static final Set<String> OWN = Set.of("its", "their", "his", "her", "our", "my");
    private static final Set<String> FROM = Set.of("in", "from", "throughout", "across", "inside", "of");
    private static final Set<String> SPEECH = Set.of(
            "said",
            "says",
            "told",
            "added",
            "stated",
            "warned",
            "announced",
            "argued",
            "claimed",
            "declared",
            "insisted",
            "noted",
            "wrote",
            "denied",
            "confirmed",
            "explained",
            "replied",
            "urged",
            "tweeted",
            "vowed",
            "accused",
            "testified",
            "responded");

    /** Sectors whose nouns without a title are bodies: "parliament", "court". */
    private static final Set<String> BODIES = Set.of("GOV", "LEG", "JUD", "MIL", "COP", "REB", "SPY");

    private final Scan scan;
    private final ArticleMemory memory;
    private final List<Found> found;

    PhraseLinks(Scan scan, ArticleMemory memory, List<Found> found) {
        this.scan = scan;
        this.memory = memory;
        this.found = found;
    }

    void link() {
        for (int i = found.size() - 2; i >= 0; i--) {
            coordinate(i);
        }
        for (int i = 1; i < found.size(); i++) {
            possessed(i);
        }
        for (int i = found.size() - 2; i >= 0; i--) {
            belongsTo(i);
        }
        for (int i = 0; i < found.size(); i++) {
            whence(i);
            named(i);
            acronym(i);
        }
        found.removeIf(Found::pending);
    }

    /** "Hungarian and Romanian officials": the first adjective means officials as well. */
    private void coordinate(int i) {
        Found first = found.get(i);
        Found second = found.get(i + 1);
        String join = scan.norm(first.to());
        boolean adjective =
                first.is(Kind.COUNTRY) && first.head() != null && first.head().kind() == Lexeme.Kind.PEOPLE;
        if (adjective
                && second.is(Kind.ROLE)
                && second.country().isPresent()
                && second.from() == first.to() + 1
                && (join.equals("and") || join.equals("or") || join.equals(","))) {
            found.set(
                    i,
                    new Found(
                            first.from(),
                            first.to(),
                            Optional.empty(),
                            first.country(),
                            second.sector(),
                            Kind.ROLE,
                            second.head(),
                            false));
        }
    }

    /** "members of the movement", "president of Armenia", "spokesman for the army". */
    private void belongsTo(int i) {
        Found of = found.get(i);
        boolean join = scan.norm(of.to()).equals("of") || scan.norm(of.to()).equals("for") && of.role(Use.PART);
        if (!join || !of.is(Kind.ROLE)) {
            return;
        }
        if (of.head() != null && QUANTITIES.contains(of.head().name())) {
            found.set(i, of.open());
            return;
        }
        Found what = found.get(i + 1);
        for (int k = i + 2; k < found.size() && found.get(k).from() == what.from(); k++) {
            what = found.get(k).to() > what.to() ? found.get(k) : what;
        }
        if (what.pending() && !what.role(Use.WEAK) || !between(of.to() + 1, what.from())) {
            return;
        }
        boolean takes = of.role(Use.PART) && !what.is(Kind.COUNTRY);
        Found whole = of.span(of.from(), what.to()).country(what.country()).settled();
        found.set(i, takes ? whole.sector(what.sector()) : whole);
    }

    /** Whether nothing but determiners and numbers stands between two tokens. */
    private boolean between(int from, int to) {
        if (to - from > 3 || to < from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!DETERMINERS.contains(scan.norm(i)) && !scan.token(i).numeric()) {
                return false;
            }
        }
        return true;
    }

    /** "Sadr's followers", "Iraq's new government". */
    private void possessed(int i) {
        Found what = found.get(i);
        Found owner = found.get(i - 1);
        String clitic = scan.norm(owner.to());
        boolean owned = clitic.equals("'s")
                || clitic.equals("'")
                || clitic.equals("s") && scan.norm(owner.to() - 1).endsWith("'");
        if (!owned || what.from() != owner.to() + 1 || what.is(Kind.COUNTRY) || what.head() == null) {
            return;
        }
        if (what.is(Kind.ORGANISATION) && what.head().kind() == Lexeme.Kind.ORGANISATION) {
            found.set(i, what.country(owner.country()));
            return;
        }
        if (what.is(Kind.PERSON) && what.head().kind() == Lexeme.Kind.PERSON) {
            return;
        }
        Found whole =
                what.span(owner.from(), what.to()).country(owner.country()).settled();
        boolean takes = what.role(Use.PART) && !owner.is(Kind.COUNTRY);
        found.set(i, takes ? whole.sector(owner.sector()) : whole);
        if (whole.is(Kind.PERSON) && whole.name().isPresent()) {
            remember(whole);
        }
    }

    private void remember(Found person) {
        String surname = RunReader.surname(scan, person.from(), person.to());
        if (surname != null && person.name().isPresent()) {
            Known known = new Known(person.name().get(), person.country(), person.sector(), Kind.PERSON);
            memory.person(surname, known);
            memory.mentioned(known);
        }
    }

    /** "rebels in the Ivory Coast": the country, not the span. */
    private void whence(int i) {
        Found who = found.get(i);
        if (who.country().isPresent()
                || OWN.contains(scan.norm(who.from() - 1))
                || sent(who)
                || who.pending()
                || !FROM.contains(scan.norm(who.to()))) {
            return;
        }
        int at = who.to() + 1;
        while (scan.norm(at).equals("the") || scan.is(at, Lexeme.Kind.MODIFIER)) {
            at++;
        }
        Lexeme land = scan.lexeme(at);
        boolean country = land != null
                && (land.kind() == Lexeme.Kind.COUNTRY
                        || land.kind() == Lexeme.Kind.SEAT
                        || land.kind() == Lexeme.Kind.REGION);
        if (country) {
            Found placed = who.country(land.country());
            found.set(i, placed);
            if (placed.is(Kind.ORGANISATION) && placed.name().isPresent()) {
                memory.organisation(
                        WordFold.fold(scan.norm(placed.to() - 1)),
                        new Known(placed.name().get(), placed.country(), placed.sector(), Kind.ORGANISATION));
            }
        }
    }

    private boolean sent(Found who) {
        Lexeme head = who.head();
        return head != null
                && !scan.norm(who.to()).equals("from")
                && SENT.stream().anyMatch(head.name()::startsWith);
    }

    /** Names that the phrase beside them explains. */
    private void named(int i) {
        Found name = found.get(i);
        if (!name.is(Kind.PERSON)) {
            return;
        }
        Optional<Integer> before = i > 0 ? explainedBefore(i) : Optional.empty();
        Optional<Integer> explained = before.or(() -> explainedBehind(i));
        if (explained.isPresent()) {
            Found role = found.get(explained.get());
            Found person = name.pending()
                    ? name.country(role.country()).sector(role.sector()).settled()
                    : name;
            found.set(i, person);
            found.set(explained.get(), role.named(person.name()).country(person.country()));
            remember(person);
            if (role.head() != null) {
                memory.office(
                        role.head().name(),
                        new Known(person.name().orElseThrow(), person.country(), person.sector(), Kind.PERSON));
            }
        } else if (name.pending()
                && name.to() - name.from() > 1
                && SPEECH.contains(scan.norm(name.to()))
                && wholeName(name)) {
            Found person = name.settled();
            found.set(i, person);
            remember(person);
        }
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
                || FROM.contains(scan.norm(from))
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
            boolean near =
                    between(comma + 1, role.from()) || scan.norm(comma + 1).equals("who");
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

    /** "Name of Group (NG)". */
    private void acronym(int i) {
        Found what = found.get(i);
        String open = scan.norm(what.to());
        if (!open.equals("(") && !open.equals("[") || what.to() + 2 >= scan.size()) {
            return;
        }
        String letters = scan.token(what.to() + 1).text();
        boolean fits = letters.length() >= 2
                && letters.length() <= 8
                && letters.equals(letters.toUpperCase(java.util.Locale.ROOT))
                && Character.isLetter(letters.charAt(0))
                && (scan.norm(what.to() + 2).equals(")")
                        || scan.norm(what.to() + 2).equals("]"));
        if (!fits || what.name().isEmpty() || what.is(Kind.COUNTRY)) {
            return;
        }
        if (what.pending() && !initials(what, letters)) {
            return;
        }
        Found organisation = what.pending()
                ? new Found(
                        what.from(),
                        what.to(),
                        what.name(),
                        what.country(),
                        what.sector(),
                        Kind.ORGANISATION,
                        null,
                        false)
                : what;
        found.set(i, organisation);
        if (organisation.is(Kind.ORGANISATION)) {
            memory.acronym(
                    letters,
                    new Known(
                            organisation.name().orElseThrow(),
                            organisation.country(),
                            organisation.sector(),
                            Kind.ORGANISATION));
        }
    }

    private boolean initials(Found name, String letters) {
        StringBuilder first = new StringBuilder();
        for (int i = name.from(); i < name.to(); i++) {
            if (scan.token(i).capitalised()) {
                first.append(scan.token(i).text().charAt(0));
            }
        }
        return first.length() >= 2 && letters.startsWith(first.substring(0, 2));
    }
}
