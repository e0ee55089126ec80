package dev.dateline.coder.actor;

import dev.dateline.coder.actor.Item.Part;
import dev.dateline.coder.actor.Lexeme.Use;
import dev.dateline.coder.text.Document.Casing;
import java.util.List;

/** Says what each noun phrase of a sentence is: a state, a person, an organisation, a role, or a name that is still open. */
final class PhraseReader {
    private final PhraseContext context;
    private final Scan scan;
    private final PersonPhrase persons;
    private final RolePhrase roles;
    private final NamePhrase names;
    private final NameShape shape;

    PhraseReader(PhraseContext context) {
        this.context = context;
        this.scan = context.scan();
        this.persons = new PersonPhrase(context);
        this.roles = new RolePhrase(context);
        this.names = new NamePhrase(context, persons);
        this.shape = new NameShape(scan);
    }

    /** Fills the context with the phrases of its sentence. */
    void read() {
        RunReader runs = new RunReader(scan, context.memory());
        for (int i = 0; i < scan.size(); ) {
            List<Item> run = runs.at(i);
            if (run.isEmpty()) {
                i = scan.end(i);
            } else {
                phrase(run);
                i = Math.max(i + 1, Math.max(run.get(run.size() - 1).to(), lastTo()));
            }
        }
    }

    private int lastTo() {
        return context.found().isEmpty()
                ? 0
                : context.found().get(context.found().size() - 1).to();
    }

    private void phrase(List<Item> run) {
        int head = lastRole(run);
        if (head < 0) {
            names.names(run);
            return;
        }
        List<Item> role = run.subList(0, head + 1);
        List<Item> rest = run.subList(head + 1, run.size());
        if (rest.isEmpty()) {
            roles.role(role);
        } else if (rest.get(0).is(Part.PERSON)) {
            persons.person(run.get(0).from(), rest.get(0), role);
        } else if (allCapitals(rest) && nameBehind(run.get(head))) {
            persons.titled(role, rest);
        } else {
            roles.role(role);
            names.names(rest);
        }
    }

    private boolean nameBehind(Item role) {
        if (shape.fullNameBehind(role)) {
            return true;
        }
        return role.role(Use.TITLE)
                && !role.role(Use.PLURAL)
                && !(scan.casing() != Casing.MIXED && determined(role.from()));
    }

    private boolean determined(int i) {
        String before = scan.norm(i - 1);
        return before.equals("the")
                || before.equals("a")
                || before.equals("an")
                || before.equals("his")
                || before.equals("this");
    }

    private static int lastRole(List<Item> run) {
        for (int i = run.size() - 1; i >= 0; i--) {
            if (run.get(i).is(Part.ROLE)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean allCapitals(List<Item> items) {
        for (Item item : items) {
            if (!item.is(Part.CAPITAL)) {
                return false;
            }
        }
        return true;
    }
}
