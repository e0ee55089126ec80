package dev.dateline.extract.dom;

import java.util.EnumSet;
import java.util.Set;

/** What an element's tag, class, id, role or microdata say that it is. */
public enum Hint {
    /** The text of an article. */
    BODY(1),
    /** An article as a whole. */
    ARTICLE(1 << 1),
    /** Menus, breadcrumbs, pages of a list. */
    NAVIGATION(1 << 2),
    /** The foot of the page. */
    FOOTER(1 << 3),
    /** Beside the article: side bars. */
    ASIDE(1 << 4),
    COMMENTS(1 << 5),
    /** Buttons to share, print, or follow. */
    SHARE(1 << 6),
    /** Lists of other articles. */
    RELATED(1 << 7),
    /** Advertisements, newsletters, subscriptions, notices, dialogs. */
    PROMO(1 << 8),
    /** Who wrote it and when, in which section, under which tags. */
    META(1 << 9),
    /** About the author. */
    BIO(1 << 10),
    CAPTION(1 << 11),
    /** Called hidden. */
    HIDDEN(1 << 12),
    /** Not shown, by attribute or style. */
    UNSEEN(1 << 13),
    /** Holds a post of a network; then a network's name means no button. */
    EMBED(1 << 14),
    /** Asks for consent, or lies over the page. */
    NOTICE(1 << 16),
    /** One of a list of short pointers to articles. */
    TEASER(1 << 15);

    private static final Set<Hint> OUTSIDE = EnumSet.of(
            NAVIGATION,
            FOOTER,
            ASIDE,
            COMMENTS,
            SHARE,
            RELATED,
            PROMO,
            NOTICE,
            META,
            BIO,
            CAPTION,
            HIDDEN,
            UNSEEN,
            TEASER);

    private static final int OUTSIDE_MASK = mask(OUTSIDE);

    private final int bit;

    Hint(int bit) {
        this.bit = bit;
    }

    int bit() {
        return bit;
    }

    /** Whether it is among these. */
    public boolean in(int hints) {
        return (hints & bit) != 0;
    }

    /** Whether any says that the element is no part of an article's text. */
    public static boolean outside(int hints) {
        return (hints & OUTSIDE_MASK) != 0;
    }

    /** Several as one number. */
    public static int mask(Set<Hint> hints) {
        return hints.stream().mapToInt(Hint::bit).reduce(0, (a, b) -> a | b);
    }
}
