package dev.dateline.coder.actor;

import dev.dateline.coder.actor.ActorMention.Kind;
import dev.dateline.coder.actor.ArticleMemory.Known;
import java.util.List;

/** Acronyms that an article gives in brackets behind a name, and that stand for it afterwards: "Name of Group (NG)". */
final class Acronyms {
    private final Scan scan;
    private final ArticleMemory memory;
    private final List<Found> found;

    Acronyms(Scan scan, ArticleMemory memory, List<Found> found) {
        this.scan = scan;
        this.memory = memory;
        this.found = found;
    }

    /** "Name of Group (NG)". */
    void acronym(int i) {
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
        if (!initials(what, letters) && (what.pending() || scan.lexeme(what.to() + 1) != null)) {
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
            for (int k = i + 1; k < found.size() && found.get(k).from() <= what.to() + 1; k++) {
                if (found.get(k).from() == what.to() + 1 && found.get(k).head() != null) {
                    // what the dictionary knows under these letters is not meant
                    found.set(k, organisation.span(what.to() + 1, found.get(k).to()));
                }
            }
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
