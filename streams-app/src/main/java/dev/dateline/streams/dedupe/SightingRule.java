package dev.dateline.streams.dedupe;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Decides which story each article of a page belongs to, by what was seen at the page's address before. Pure: what was seen comes in, what
 * is to be remembered goes out.
 *
 * <ul>
 *   <li>A text seen there before is that text again: same story, one more occurrence.
 *   <li>A new text that is like one that no longer stands there is its newer text: same story. One text has one successor a page.
 *   <li>Any other text is the root of a story of its own, where it meets its copies from elsewhere.
 * </ul>
 *
 * <p>Example: A, then A′, then A at one address have the same root, A's hash, and are the 1st of A, the 1st of A′ and the 2nd of A.
 *
 * @param memory for how long a text is remembered, counted from its first sighting and never renewed
 */
public record SightingRule(Duration memory) {

    /**
     * The articles' stories, and what to remember.
     *
     * @param placed one for each article, in their order
     * @param next in place of what was seen
     */
    public record Decision(List<Placed> placed, Sightings next) {
        public Decision {
            placed = List.copyOf(placed);
        }
    }

    /**
     * Where an article belongs.
     *
     * @param root content hash of the first text of its story at this address, from which the story has its id
     * @param occurrence how often this very text was seen at this address, this time included
     */
    public record Placed(String root, int occurrence) {}

    /**
     * Decides about all articles of one page.
     *
     * @param seen what was seen at its address before
     * @param articles in page order
     * @param at time of the page
     */
    public Decision decide(Optional<Sightings> seen, List<Sighting> articles, Instant at) {
        List<Sightings.Version> versions = new ArrayList<>(remembered(seen.orElse(Sightings.NONE), at));
        Set<String> standing = new HashSet<>();
        articles.forEach(article -> standing.add(article.contentHash()));
        List<Placed> placed = new ArrayList<>();
        for (Sighting article : articles) {
            int known = indexOf(versions, article.contentHash());
            if (known >= 0) {
                versions.set(known, versions.get(known).again(article.position()));
            } else {
                String root = predecessor(versions, article, standing).orElse(article.contentHash());
                versions.add(new Sightings.Version(
                        article.contentHash(), root, article.headline(), article.position(), 1, at, article.sketch()));
                known = versions.size() - 1;
            }
            placed.add(
                    new Placed(versions.get(known).root(), versions.get(known).times()));
        }
        int surplus = Math.max(0, versions.size() - Sightings.MOST);
        return new Decision(placed, new Sightings(versions.subList(surplus, versions.size())));
    }

    private List<Sightings.Version> remembered(Sightings seen, Instant at) {
        return seen.versions().stream()
                .filter(version -> !version.firstSeen().plus(memory).isBefore(at))
                .toList();
    }

    private static int indexOf(List<Sightings.Version> versions, String contentHash) {
        for (int i = versions.size() - 1; i >= 0; i--) {
            if (versions.get(i).contentHash().equals(contentHash)) {
                return i;
            }
        }
        return -1;
    }

    /** The story of the likeliest text that no longer stands on the page; the newest of equals. It then counts as followed. */
    private static Optional<String> predecessor(
            List<Sightings.Version> versions, Sighting article, Set<String> standing) {
        Optional<Sightings.Version> best = Optional.empty();
        double most = 0;
        for (Sightings.Version version : versions) {
            OptionalDouble likeness =
                    standing.contains(version.contentHash()) ? OptionalDouble.empty() : Likeness.of(version, article);
            if (likeness.isPresent() && likeness.getAsDouble() >= most) {
                best = Optional.of(version);
                most = likeness.getAsDouble();
            }
        }
        best.ifPresent(version -> standing.add(version.contentHash()));
        return best.map(Sightings.Version::root);
    }
}
