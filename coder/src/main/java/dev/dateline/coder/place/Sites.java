package dev.dateline.coder.place;

import java.util.List;

/** Airports, bases, bridges and the like that are named after a known place: one mention, resolved to around that place. */
final class Sites {
    /** How far from the middle of the place it is named after such a site may lie; an airport rarely lies farther out. */
    static final int AROUND_KM = 25;

    private static final int LONGEST = 4;

    private final Gazetteer gazetteer;

    Sites(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    void extend(FlatText text, List<Mention> mentions) {
        for (Mention mention : mentions) {
            int end = text.mixed() && settlement(mention) ? siteEnd(text, mention.to) : -1;
            if (end > 0) {
                mention.siteFrom = end;
            }
        }
    }

    private boolean settlement(Mention mention) {
        for (int i = 0; i < mention.count; i++) {
            if (gazetteer.kind(mention.places[i]).settlement()) {
                return true;
            }
        }
        return false;
    }

    /** Behind the last token of the site's name; −1 where what follows is none. */
    private int siteEnd(FlatText text, int from) {
        for (int i = from; i < from + LONGEST && text.same(i, from - 1) && text.capital[i]; i++) {
            if (text.has(i, Lexicon.SITE)) {
                int end = i + 1;
                boolean longer = text.same(end, i) && text.capital[end] && text.has(end, Lexicon.SITE);
                return longer ? end + 1 : end;
            }
            if (!text.has(i, Lexicon.SITE_MODIFIER)) {
                return -1;
            }
        }
        return -1;
    }
}
