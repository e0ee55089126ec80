package dev.dateline.coder.event;

import dev.dateline.coder.actor.ActorMention;
import dev.dateline.coder.place.PlaceMention;
import dev.dateline.coder.text.Document;
import dev.dateline.coder.text.Sentence;
import dev.dateline.coder.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The country of parties that the text leaves at home: "the police", "parliament", "Vice-President NAME". They are the place's where the act
 * happened, if they are local by nature, else the only country's that the article speaks of. Nothing is guessed where the other party of the
 * event is that country's: "the government condemned the Omani attack". Stateless.
 */
final class HomeRule {
    /** Codes that stand instead of a country. */
    private static final Set<String> NO_COUNTRY = Set.of("UNO", "EUR", "IGO", "NGO", "ISM", "IMG", "MNC");
    /** Sectors of those who are where they act. */
    private static final Set<String> LOCAL = Set.of("COP", "JUD", "CVL", "LAB", "EDU", "AGR", "LEG");
    /** Sectors of a country's own bodies and their opponents. */
    private static final Set<String> DOMESTIC =
            Set.of("COP", "JUD", "CVL", "LAB", "EDU", "AGR", "LEG", "GOV", "OPP", "PTY", "MIL", "SPY", "ELI");

    private static final Set<String> STATE = Set.of("GOV", "COP", "MIL", "JUD", "LEG");
    private static final Set<String> OPPONENTS = Set.of("REB", "OPP", "PTY");
    /** Beginnings of words for those who are abroad where they are. */
    private static final List<String> ABROAD = List.of(
            "peacekeep",
            "embass",
            "consul",
            "envoy",
            "ambassador",
            "mission",
            "delegat",
            "foreign",
            "observer",
            "special",
            "mediat",
            "tourist",
            "refugee",
            "migrant",
            "international",
            "un ",
            "coalition",
            "expat",
            "diplomat",
            "visit",
            "western",
            "asylum",
            "inspector",
            "monitor",
            "world",
            "allied",
            "hostage",
            "countr",
            "nations",
            "member state");

    private static final Set<String> WITHIN =
            Set.of("in", "at", "near", "outside", "inside", "within", "around", "across", "throughout");
    /** A text of fewer sentences tells too little for its only country to be everybody's. */
    private static final int WHOLE = 3;
    /** A whole article of fewer mentions tells too little. */
    private static final int FEW = 2;
    /** Firms and media are named everywhere, an agency in the first line, a network in the last. */
    private static final Set<String> ELSEWHERE = Set.of("BUS", "JRN");
    /** So many mentions of countries tell an article's home although another is mentioned too. */
    private static final int MANY = 8;
    /** The share of them that must be the home's. */
    private static final double SHARE = 0.85;

    private HomeRule() {}

    /** Gives the parties of an article's events their home, where it is told. */
    static void settle(List<Draft> drafts, Document document, EventCoder.Findings findings) {
        if (drafts.stream().allMatch(draft -> settled(draft.actor) && settled(draft.recipient))) {
            return;
        }
        Optional<String> home = home(document, findings);
        boolean brief = document.sentences().size() < WHOLE;
        for (Draft draft : drafts) {
            Optional<ActorMention> actor = draft.actor.map(party -> at(party, draft, draft.recipient, home, brief));
            draft.recipient = draft.recipient.map(party -> at(party, draft, draft.actor, home, brief));
            draft.actor = actor;
        }
    }

    private static boolean settled(Optional<ActorMention> party) {
        return party.isEmpty() || party.get().country().isPresent();
    }

    private static ActorMention at(
            ActorMention party, Draft draft, Optional<ActorMention> other, Optional<String> home, boolean brief) {
        Optional<String> sector = party.sector();
        if (party.country().isPresent() || sector.isEmpty() || abroad(party)) {
            return party;
        }
        boolean role = party.kind() == ActorMention.Kind.ROLE;
        Optional<String> here =
                draft.place.filter(place -> within(draft.shape, place)).flatMap(PlaceMention::country);
        Optional<String> country = role && LOCAL.contains(sector.get()) ? here : Optional.empty();
        if (country.isEmpty() && DOMESTIC.contains(sector.get())) {
            country = home.filter(code -> !opposite(party, other, draft, code))
                    .filter(code -> !brief || !role || here.equals(home) || inner(party, other, draft));
        }
        return country.isEmpty()
                ? party
                : new ActorMention(party.span(), party.text(), party.name(), country, party.sector(), party.kind());
    }

    /** Whether the other party is the country's own, so that this one may be anybody else's. */
    private static boolean opposite(ActorMention party, Optional<ActorMention> other, Draft draft, String code) {
        return other.flatMap(ActorMention::country).equals(Optional.of(code)) && !inner(party, other, draft);
    }

    /** Rebels, opponents and a country's people deal with their own government, and so does who puts a town under curfew. */
    private static boolean inner(ActorMention party, Optional<ActorMention> other, Draft draft) {
        if (other.isEmpty()) {
            return false;
        }
        boolean state = party.sector().filter(STATE::contains).isPresent();
        Optional<String> sector = other.get().sector();
        if (sector.isEmpty()) {
            return state && (draft.type == EventType.COERCE || draft.type == EventType.CONCEDE || restricts(draft));
        }
        boolean titled = party.kind() == ActorMention.Kind.PERSON;
        boolean protest = draft.type == EventType.PROTEST
                && sector.get().equals("GOV")
                && other.get().kind() != ActorMention.Kind.COUNTRY
                && !abroad(other.get());
        return protest
                || state
                        && (OPPONENTS.contains(sector.get())
                                || titled && sector.get().equals("CVL"))
                        && !abroad(other.get());
    }

    private static boolean restricts(Draft draft) {
        return draft.type == EventType.THREATEN && draft.mode.equals(Optional.of("restrict"));
    }

    /** "in the town of NAME", "near NAME": not "from NAME", nor "near a NAME garrison". */
    private static boolean within(SentenceShape shape, PlaceMention place) {
        for (int i = 1; i < shape.count(); i++) {
            Chunk chunk = shape.chunk(i);
            Span head = shape.sentence().token(chunk.head()).span();
            if (chunk.is(Chunk.Kind.NP) && head.overlaps(place.span())) {
                int at = i - 1;
                while (at >= 2 && shape.norm(shape.chunk(at).from()).equals("of")) {
                    at -= 2;
                }
                return at >= 0 && WITHIN.contains(shape.norm(shape.chunk(at).from()));
            }
        }
        return false;
    }

    /** Whether a party is one that is abroad where it is: peacekeepers, envoys, tourists. */
    static boolean abroad(ActorMention party) {
        String text = party.text().toLowerCase(java.util.Locale.ROOT);
        return ABROAD.stream().anyMatch(word -> text.startsWith(word) || text.contains(" " + word));
    }

    /** The only country an article speaks of, or the one it speaks of nearly always. */
    private static Optional<String> home(Document document, EventCoder.Findings findings) {
        Map<String, Integer> counts = new HashMap<>();
        for (Sentence sentence : document.sentences()) {
            for (ActorMention mention : findings.actors().apply(sentence)) {
                if (mention.sector().filter(ELSEWHERE::contains).isEmpty()) {
                    mention.country().ifPresent(code -> counts.merge(code, 1, Integer::sum));
                }
            }
        }
        findings.places().forEach(place -> place.country().ifPresent(code -> counts.merge(code, 1, Integer::sum)));
        counts.keySet().removeAll(NO_COUNTRY);
        int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (sum < FEW && document.sentences().size() >= WHOLE) {
            return Optional.empty();
        }
        int needed = sum >= MANY ? (int) Math.ceil(SHARE * sum) : sum;
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= needed)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
