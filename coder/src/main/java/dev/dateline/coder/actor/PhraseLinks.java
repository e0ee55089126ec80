package dev.dateline.coder.actor;

import dev.dateline.coder.actor.ActorMention.Kind;
import dev.dateline.coder.actor.ArticleMemory.Known;
import dev.dateline.coder.actor.Lexeme.Use;
import dev.dateline.coder.text.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Ties the phrases of a sentence together: "leader of X", "X's followers", "A and B officials", "rebels in X". Works on the sentence's phrases in
 * place.
 */
final class PhraseLinks {
    private static final Set<String> DETERMINERS = WordSet.of(
            "the a an his her its their some two three four five several many all both our these those that", "this");

    /** "a group of soldiers" is the soldiers. */
    private static final Set<String> QUANTITIES = WordSet.of("group team band crowd mob patrol column");

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

    static final Set<String> FROM = Set.of("in", "from", "throughout", "across", "inside", "of");

    private final Scan scan;
    private final ArticleMemory memory;
    private final List<Found> found;

    PhraseLinks(Scan scan, ArticleMemory memory, List<Found> found) {
        this.scan = scan;
        this.memory = memory;
        this.found = found;
    }

    void link() {
        if (found.isEmpty()) {
            return;
        }
        Appositions appositions = new Appositions(scan, memory, found);
        Acronyms acronyms = new Acronyms(scan, memory, found);
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
            appositions.named(i);
            acronyms.acronym(i);
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
        if (what.pending() && !what.role(Use.WEAK) || !between(scan, of.to() + 1, what.from())) {
            return;
        }
        boolean takes = of.role(Use.PART) && !what.is(Kind.COUNTRY);
        Found whole = of.span(of.from(), what.to()).country(what.country()).settled();
        found.set(i, takes ? whole.sector(what.sector()) : whole);
    }

    /** Whether nothing but determiners and numbers stands between two tokens. */
    static boolean between(Scan scan, int from, int to) {
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
            remember(scan, memory, whole);
        }
    }

    /** Keeps a person's surname for later. */
    static void remember(Scan scan, ArticleMemory memory, Found person) {
        String surname = scan.surname(person.from(), person.to());
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
                || who.pending()
                || !FROM.contains(scan.norm(who.to()))
                || OWN.contains(scan.norm(who.from() - 1))
                || sent(who)) {
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
        if (head == null || scan.norm(who.to()).equals("from")) {
            return false;
        }
        for (String sent : SENT) {
            if (head.name().startsWith(sent)) {
                return true;
            }
        }
        return false;
    }
}
