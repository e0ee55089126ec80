package dev.dateline.coder.actor;

import dev.dateline.coder.actor.ActorMention.Kind;
import dev.dateline.coder.actor.ArticleMemory.Known;
import dev.dateline.coder.actor.Item.Part;
import dev.dateline.coder.actor.Lexeme.Use;
import dev.dateline.coder.text.Document.Casing;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Phrases that end in a role: people ("Russian forces"), bodies, the names of organisations, and what points back to them. */
final class RolePhrase {
    private static final Set<String> SMALL = Set.of("of", "for", "and", "the", "de", "&");

    private final PhraseContext context;
    private final Scan scan;
    private final ArticleMemory memory;

    RolePhrase(PhraseContext context) {
        this.context = context;
        this.scan = context.scan();
        this.memory = context.memory();
    }

    void role(List<Item> run) {
        Item head = run.get(run.size() - 1);
        Lexeme lexeme = head.lexeme();
        int from = run.get(0).from();
        if (placeName(head)) {
            return;
        }
        boolean known = false;
        for (Item item : run.subList(0, run.size() - 1)) {
            known |= !item.is(Part.MODIFIER);
        }
        Optional<String> country = context.country(run);
        Optional<String> sector = context.sector(run);
        boolean proper = run.size() > 1 && head.role(Use.ORG) && !head.role(Use.PLURAL) && namedBy(run);
        if (proper || capitalOrganisation(head)) {
            int to = longName(head.to());
            if (proper || to > head.to()) {
                int first = proper ? skipModifiers(run) : from;
                String word = WordFold.fold(scan.norm(head.to() - 1));
                String name = context.text(first, to);
                Optional<String> where = country.or(() -> memory.byHead(word)
                        .filter(old -> old.name().equals(name))
                        .flatMap(Known::country));
                context.add(new Found(from, to, Optional.of(name), where, sector, Kind.ORGANISATION, lexeme, false));
                memory.organisation(word, new Known(name, where, sector, Kind.ORGANISATION));
                return;
            }
        }
        Optional<Known> back = run.size() == 1 ? reference(head) : Optional.empty();
        if (back.isPresent()) {
            Known who = back.get();
            context.add(new Found(
                    from,
                    head.to(),
                    Optional.of(who.name()),
                    who.country(),
                    who.sector(),
                    Kind.REFERENCE,
                    lexeme,
                    false));
            return;
        }
        context.add(new Found(
                from,
                head.to(),
                Optional.empty(),
                country,
                sector,
                Kind.ROLE,
                lexeme,
                head.role(Use.WEAK) && !known || !known && adjective(head)));
    }

    /** Whether a noun follows that the head only describes: "criminal case". */
    private boolean adjective(Item head) {
        if (!head.role(Use.ADJECTIVE) || head.role(Use.PLURAL) || head.to() >= scan.size()) {
            return false;
        }
        if (scan.lexeme(head.to()) != null) {
            return scan.is(head.to(), Lexeme.Kind.THING);
        }
        String next = scan.norm(head.to());
        return scan.token(head.to()).word() && !next.endsWith("ed") && !next.startsWith("'");
    }

    /** "Deir Ezzor Military Airport": capitals go on into a word for a place or a thing. */
    private boolean placeName(Item head) {
        return scan.casing() == Casing.MIXED
                && scan.token(head.from()).capitalised()
                && scan.is(head.to(), Lexeme.Kind.THING)
                && scan.token(head.to()).capitalised();
    }

    /** "the movement", "the Framework", "the president" behind their full names. */
    private Optional<Known> reference(Item head) {
        String before = scan.norm(head.from() - 1);
        if (!before.equals("the") && !before.equals("this") && !before.equals("that")
                || head.lexeme() == null
                || head.role(Use.PLURAL)) {
            return Optional.empty();
        }
        if (scan.norm(head.to()).equals("of")) {
            return Optional.empty();
        }
        return memory.byHead(WordFold.fold(scan.norm(head.to() - 1)))
                .or(() -> memory.byOffice(head.lexeme().name()));
    }

    /** Whether capitals before the head make it a name: "Sadrist movement", "Coordination Framework". */
    private boolean namedBy(List<Item> run) {
        Item last = run.get(run.size() - 2);
        if (last.is(Part.CAPITAL)) {
            return scan.casing() == Casing.MIXED;
        }
        // "Supreme Judicial Council": dictionary words, written as a name
        Item head = run.get(run.size() - 1);
        return scan.casing() == Casing.MIXED
                && scan.token(head.from()).capitalised()
                && scan.token(last.from()).capitalised()
                && (last.is(Part.MODIFIER) || last.is(Part.ROLE))
                && !head.role(Use.TITLE);
    }

    private boolean capitalOrganisation(Item head) {
        return scan.casing() == Casing.MIXED
                && head.role(Use.ORG)
                && !head.role(Use.PLURAL)
                && scan.token(head.from()).capitalised();
    }

    /** End of "… for Human Rights" behind an organisation's head. */
    private int longName(int to) {
        String join = scan.norm(to);
        if (!join.equals("of") && !join.equals("for") && !join.equals("on") || scan.casing() != Casing.MIXED) {
            return to;
        }
        int at = scan.norm(to + 1).equals("the") ? to + 2 : to + 1;
        if (at >= scan.size()
                || !scan.token(at).capitalised()
                || scan.is(at, Lexeme.Kind.COUNTRY)
                || scan.is(at, Lexeme.Kind.PERSON)
                || scan.is(at, Lexeme.Kind.SEAT)
                || scan.is(at, Lexeme.Kind.REGION)
                || scan.is(at, Lexeme.Kind.ORGANISATION)) {
            return to;
        }
        int end = to;
        for (int i = at; i < scan.size(); i++) {
            if (scan.token(i).capitalised()) {
                end = i + 1;
            } else if (!SMALL.contains(scan.norm(i))) {
                break;
            }
        }
        return end;
    }

    /** First token of a name; capitals inside a sentence belong to it ("Northern"), other adjectives do not. */
    private int skipModifiers(List<Item> run) {
        int i = 0;
        while (i < run.size() - 2
                && (run.get(i).is(Part.BACKED)
                        || run.get(i).is(Part.MODIFIER)
                                && !(run.get(i).from() > 0
                                        && scan.token(run.get(i).from()).capitalised()))) {
            i++;
        }
        return run.get(i).from();
    }
}
