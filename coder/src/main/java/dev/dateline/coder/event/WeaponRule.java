package dev.dateline.coder.event;

import dev.dateline.coder.text.WordSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * By what means a deed was done, where its own phrase does not tell: "killed by a car bomb", "attacked the post with mortars", "the drone hit
 * a lorry". The means stand before the deed as its subject or attribute, or behind it with "by", "with", "using" or "in". Stateless.
 */
final class WeaponRule {
    private static final Map<String, Set<String>> WEAPONS = Map.of(
            "suicide-attack", WordSet.of("bomber bombers"),
            "drone", WordSet.of("drone drones uav uavs"),
            "explosives",
                    WordSet.of(
                            "bomb bombs explosive explosives dynamite carbomb carbombs grenade grenades landmine",
                            "landmines mine mines ied ieds blast blasts explosion explosions detonation tnt"),
            "aerial", WordSet.of("airstrike airstrikes warplane warplanes jets"),
            "heavy-weapons",
                    WordSet.of(
                            "mortar mortars rocket rockets artillery shell shells shelling missile missiles tank tanks"),
            "firearms",
                    WordSet.of(
                            "gun guns gunfire rifle rifles pistol pistols bullet bullets machinegun machineguns shot shots",
                            "shotgun handgun revolver sniper snipers submachinegun submachineguns"),
            "primitive", WordSet.of("knife knives machete machetes axe axes sword swords stones"));
    private static final Set<String> BEHIND = Set.of("by", "with", "using", "in", "from");

    /** Deeds that may be done by any means. */
    private static final Set<String> OPEN = Set.of("", "destroy", "targeted");

    private WeaponRule() {}

    /** Gives a deed its means. */
    static void arm(Draft draft) {
        if (draft.type != EventType.ASSAULT || !OPEN.contains(draft.mode.orElse(""))) {
            return;
        }
        means(draft).ifPresent(weapon -> draft.mode = ModeRank.closer(draft.mode, Optional.of(weapon)));
    }

    private static Optional<String> means(Draft draft) {
        SentenceShape shape = draft.shape;
        Trigger trigger = draft.trigger;
        Chunk named = shape.chunk(trigger.chunk());
        if (!trigger.frame().verb()) {
            for (int t = named.from(); t < trigger.to(); t++) {
                Optional<String> weapon = weapon(shape.norm(t));
                if (weapon.isPresent()) {
                    return weapon;
                }
            }
        } else if (!shape.passive(named)) {
            int subject = shape.clauses().subject(trigger.chunk());
            Optional<String> weapon = subject >= 0 ? in(shape, subject) : Optional.empty();
            if (weapon.isPresent()) {
                return weapon;
            }
        }
        return behind(shape, trigger);
    }

    private static Optional<String> behind(SentenceShape shape, Trigger trigger) {
        for (int i = trigger.chunk() + 1; i + 1 < shape.count(); i++) {
            Chunk chunk = shape.chunk(i);
            boolean using =
                    chunk.is(Chunk.Kind.VERB) && shape.norm(chunk.head()).equals("using");
            if (chunk.is(Chunk.Kind.RELATIVE)
                    || chunk.is(Chunk.Kind.SUBORDINATOR)
                    || chunk.is(Chunk.Kind.VERB) && !using && !shape.reducedPassive(chunk)) {
                return Optional.empty();
            }
            boolean led = using || chunk.is(Chunk.Kind.PREPOSITION) && BEHIND.contains(shape.norm(chunk.from()));
            Optional<String> weapon = led && shape.chunk(i + 1).is(Chunk.Kind.NP) ? in(shape, i + 1) : Optional.empty();
            if (weapon.isPresent()) {
                return weapon;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> in(SentenceShape shape, int np) {
        for (int t = shape.chunk(np).to() - 1; t >= shape.chunk(np).from(); t--) {
            Optional<String> weapon = weapon(shape.norm(t));
            if (weapon.isPresent()) {
                return weapon;
            }
        }
        return Optional.empty();
    }

    /** The mode that a weapon stands for; empty for other words. */
    static Optional<String> weapon(String norm) {
        return WEAPONS.entrySet().stream()
                .filter(row -> row.getValue().contains(norm))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
