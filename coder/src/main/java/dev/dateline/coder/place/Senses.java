package dev.dateline.coder.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Groups an article's mentions into names that are read alike: the same name means the same place throughout, unless the text says otherwise
 * by a container. Pure.
 */
final class Senses {
    /** Evidence that a name must exceed to vote although it is no place here: "the Maine State Police". */
    private static final double VOTES_FROM = -4;

    private Senses() {}

    /**
     * @param mentions all found, accepted or not
     * @param hint a name that votes and counts for nearness without being in the text
     */
    static List<Sense> of(List<Mention> mentions, Optional<Mention> hint) {
        List<Sense> senses = new ArrayList<>(mentions.size() + 1);
        Map<Long, Sense> free = new HashMap<>();
        for (Mention mention : mentions) {
            if (mention.accepted && mention.count > 0 && (mention.container != null || mention.inner != null)) {
                Sense sense = new Sense(mention);
                sense.add(mention);
                senses.add(sense);
                free.putIfAbsent(mention.key, sense);
            }
        }
        for (Mention mention : mentions) {
            if (mention.accepted && mention.count > 0 && mention.container == null && mention.inner == null) {
                Sense sense = free.get(mention.key);
                if (sense == null) {
                    sense = new Sense(mention);
                    free.put(mention.key, sense);
                    senses.add(sense);
                }
                sense.add(mention);
            }
        }
        for (Sense sense : senses) {
            sense.weight = 1 + Math.log(sense.mentions.size());
        }
        hint.ifPresent(name -> senses.add(withoutMention(name, free.containsKey(name.key) ? 0 : 1)));
        for (Mention mention : mentions) {
            if (!mention.accepted
                    && mention.count > 0
                    && !mention.behindCommaOnly
                    && mention.evidence > VOTES_FROM
                    && !free.containsKey(mention.key)) {
                Sense sense = withoutMention(mention, 1);
                free.put(mention.key, sense);
                senses.add(sense);
            }
        }
        return senses;
    }

    private static Sense withoutMention(Mention name, double weight) {
        Sense sense = new Sense(name);
        sense.weight = weight;
        return sense;
    }
}
