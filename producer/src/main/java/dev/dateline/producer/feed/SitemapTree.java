package dev.dateline.producer.feed;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which index names which sitemaps, as far down and as many as may be followed. Not thread-safe. */
final class SitemapTree {
    private final int maxDepth;
    private final int maxChildren;
    private final Map<String, Integer> depths = new HashMap<>();
    private final Map<String, Set<String>> children = new HashMap<>();

    SitemapTree(FeedSettings settings) {
        this.maxDepth = settings.sitemapDepth();
        this.maxChildren = settings.sitemaps();
    }

    /** A feed that somebody gave. */
    void root(String feed) {
        depths.put(feed, 0);
    }

    /** An index names these, and no others any more; those of them that may be followed. */
    Set<String> named(String index, List<String> sitemaps) {
        int depth = depths.getOrDefault(index, 0);
        Set<String> followed = new LinkedHashSet<>();
        if (depth < maxDepth) {
            sitemaps.stream().limit(maxChildren).forEach(followed::add);
            followed.forEach(child -> depths.putIfAbsent(child, depth + 1));
        }
        if (followed.isEmpty()) {
            children.remove(index);
        } else {
            children.put(index, followed);
        }
        return followed;
    }

    /** Whether somebody gave this feed, or an index names it still. */
    boolean isNamed(String feed) {
        int depth = depths.getOrDefault(feed, 0);
        // what names itself, or what it is named by, is not named
        return depth == 0
                || children.entrySet().stream()
                        .anyMatch(index -> depths.getOrDefault(index.getKey(), 0) < depth
                                && index.getValue().contains(feed));
    }

    /** It is followed no more, and whatever it named neither. */
    void forget(String feed) {
        depths.remove(feed);
        children.remove(feed);
    }
}
