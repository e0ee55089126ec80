package dev.dateline.streams.merge;

import dev.dateline.streams.rank.Rank;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text, where it is told, and the reports that were coded from it. Mutable; belongs to one graph. */
final class ToldText {
    private static final int UNPOSTED = -1;

    private final String content;
    private final long since;
    /** By address; a map that grows only where there is more than one, as most texts have but one. */
    private Map<Long, Edition> editions = Map.of();

    private List<ReportNode> reports = List.of();
    private Optional<String> bearer = Optional.empty();
    private String story = "";
    private @Nullable Story shelf;
    private boolean leads;
    private String voice;
    private Words head;
    private Rank rank;
    private int number = UNPOSTED;
    private int[] keys = {};
    private int current;
    private long counted;
    private int kinds;
    private int leading;

    /**
     * A text without reports.
     *
     * @param since record time, in milliseconds, when it came first
     * @param head words of its head
     * @param voice publisher of the article it came with
     */
    ToldText(String content, long since, Words head, String voice) {
        this.content = content;
        this.since = since;
        this.head = head;
        this.voice = voice.intern();
        this.rank = new Rank(Rank.UNKNOWN, content);
    }

    String content() {
        return content;
    }

    long since() {
        return since;
    }

    Words head() {
        return head;
    }

    /** The number by which its index knows it. */
    int number() {
        return number;
    }

    /** The keys under which its index has it; none where it is in none. Not to be changed. */
    int[] keys() {
        return keys;
    }

    /** Its index has it under keys. */
    void posted(int given, int[] under) {
        number = given;
        keys = under;
    }

    /** No index has it. */
    void unposted() {
        posted(UNPOSTED, new int[0]);
    }

    boolean isPosted() {
        return number != UNPOSTED;
    }

    /** Id of its story. */
    String story() {
        return story;
    }

    /** Where it stands with the other texts of its story; empty where it does not. */
    Optional<Story> shelf() {
        return Optional.ofNullable(shelf);
    }

    void shelve(@Nullable Story with) {
        shelf = with;
    }

    /** Whether it is the text of its story's ORIGINAL. */
    boolean leads() {
        return leads;
    }

    void labelled(String storyId, boolean leading) {
        story = storyId;
        leads = leading;
    }

    /** The article that its reports are published with; empty while it is a copy and has none. */
    Optional<String> bearer() {
        return bearer;
    }

    Rank rank() {
        return rank;
    }

    List<ReportNode> reports() {
        return reports;
    }

    /** Takes reports that an article bears. It must not be in an index meanwhile. */
    void bear(Rank first, String publisher, Words opening, List<ReportNode> told) {
        head = opening;
        bearer = Optional.of(first.articleId());
        rank = first;
        voice = publisher.intern();
        reports = List.copyOf(told);
        recount();
    }

    /** Bears none any longer. */
    void fallSilent() {
        bearer = Optional.empty();
        reports = List.of();
        recount();
    }

    /** Leaves a report out: its event is forgotten. */
    void forget(ReportNode report) {
        reports = reports.stream().filter(other -> other != report).toList();
        recount();
    }

    /** Whether it is met for the first time in a round of counting. */
    boolean firstIn(long round) {
        boolean first = counted != round;
        counted = round;
        return first;
    }

    /** Kinds of its reports, a set of their bits. */
    int kinds() {
        return kinds;
    }

    /** Kinds of its reports that lead an event, a set of their bits. */
    int leading() {
        return leading;
    }

    /** Takes note that its reports are others, or lead where they followed, or the reverse. */
    void recount() {
        kinds = 0;
        leading = 0;
        for (ReportNode report : reports) {
            int bit = report.report().kind().bit();
            kinds |= bit;
            leading |= report.leads() ? bit : 0;
        }
    }

    /** Publisher of its bearer; the same object for the same publisher. */
    String voice() {
        return voice;
    }

    /** The addresses that it was seen at, with its last edition there. */
    Map<Long, Edition> editions() {
        return editions;
    }

    /** Tells that it stood at an address. Gives whether that is new. */
    boolean tell(long address, Edition edition) {
        Edition known = editions.get(address);
        if (known != null && known.compareTo(edition) >= 0) {
            return false;
        }
        if (editions.isEmpty() || editions.size() == 1 && known != null) {
            editions = Map.of(address, edition);
        } else {
            editions = editions.size() == 1 ? new HashMap<>(editions) : editions;
            editions.put(address, edition);
        }
        return true;
    }

    /** Number of addresses that it stands at still: nothing newer of its story has come there. */
    int current() {
        return current;
    }

    void current(int addresses) {
        current = addresses;
    }
}
