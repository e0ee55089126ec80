package dev.dateline.coder.event;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What verbs and nouns say about the event that depends on them: whether it was tried, planned, refused, asked for (implicative and
 * control verbs; Karttunen, "Implicative verbs", 1971; the signatures follow Nairn et al., "Computing relative polarity", 2006). Stateless.
 */
final class Control {
    private static final Map<Status, Set<String>> BY_STATUS = Map.of(
            Status.NEGATED,
            Set.of(
                    "fail",
                    "refuse",
                    "decline",
                    "forget",
                    "neglect",
                    "unable",
                    "inability",
                    "deny",
                    "refrain",
                    "avoid",
                    "avert",
                    "prevent",
                    "stop",
                    "foil",
                    "thwart",
                    "cancel",
                    "denial",
                    "failure",
                    "refusal",
                    "prevention",
                    "without",
                    "abandon",
                    "reluctant",
                    "instead",
                    "rule",
                    "unwilling",
                    "forgo",
                    "scrap"),
            Status.ATTEMPTED,
            Set.of("try", "attempt", "seek", "struggle", "endeavour", "endeavor", "bid", "effort"),
            Status.THREATENED,
            Set.of("threaten", "threat", "menace"),
            Status.PLANNED,
            Set.of(
                    "plan",
                    "intend",
                    "prepare",
                    "aim",
                    "expect",
                    "schedule",
                    "vow",
                    "pledge",
                    "promise",
                    "agree",
                    "decide",
                    "hope",
                    "want",
                    "consider",
                    "propose",
                    "offer",
                    "set",
                    "due",
                    "ready",
                    "willing",
                    "going",
                    "hoping",
                    "poised",
                    "commit",
                    "intention",
                    "decision",
                    "proposal",
                    "preparation",
                    "planned",
                    "upcoming",
                    "scheduled",
                    "next",
                    "forthcoming",
                    "future",
                    "wish",
                    "eager",
                    "likely",
                    "keen",
                    "preparing",
                    "expected",
                    "slate",
                    "gear",
                    "ahead",
                    "proposed",
                    "mull",
                    "contemplate",
                    "envisage",
                    "mean",
                    "design",
                    "impending",
                    "imminent",
                    "undertake",
                    "swear",
                    "volunteer",
                    "consent",
                    "would"),
            Status.HYPOTHETICAL,
            Set.of(
                    "ask",
                    "urge",
                    "call",
                    "demand",
                    "request",
                    "order",
                    "tell",
                    "instruct",
                    "advise",
                    "beg",
                    "press",
                    "appeal",
                    "persuade",
                    "invite",
                    "warn",
                    "require",
                    "allow",
                    "permit",
                    "authorise",
                    "authorize",
                    "enable",
                    "suspect",
                    "accuse",
                    "allege",
                    "suggest",
                    "recommend",
                    "encourage",
                    "need",
                    "possible",
                    "potential",
                    "alleged",
                    "suspected",
                    "any",
                    "fear",
                    "risk",
                    "possibility",
                    "prospect",
                    "chance",
                    "likelihood",
                    "danger",
                    "right",
                    "claim",
                    "believe",
                    "think",
                    "seem",
                    "appear",
                    "hypothetical",
                    "insist",
                    "push",
                    "lobby",
                    "license",
                    "pressure",
                    "convince",
                    "whether",
                    "able",
                    "ability",
                    "capable",
                    "capability",
                    "reportedly",
                    "supposed",
                    "rumoured",
                    "rumored",
                    "further",
                    "another",
                    "support",
                    "oppose",
                    "reject",
                    "favour",
                    "favor",
                    "responsibility",
                    "responsible",
                    "charge",
                    "blame",
                    "power",
                    "compel"));
    private static final Set<String> FAILED =
            Set.of("attempted", "failed", "foiled", "thwarted", "botched", "abortive", "unsuccessful", "aborted");
    private static final Set<String> OBJECT_CONTROL = Set.of(
            "ask",
            "urge",
            "tell",
            "order",
            "call",
            "force",
            "allow",
            "permit",
            "persuade",
            "press",
            "invite",
            "warn",
            "instruct",
            "advise",
            "beg",
            "request",
            "require",
            "enable",
            "encourage",
            "pressure",
            "help",
            "want",
            "compel",
            "convince",
            "authorise",
            "authorize",
            "lead",
            "cause",
            "prompt",
            "expect",
            "push",
            "appeal",
            "send",
            "deploy",
            "get",
            "remind",
            "appoint",
            "direct",
            "command",
            "challenge",
            "drive",
            "oblige");
    private static final Set<String> TIME_WORDS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "yesterday",
            "tomorrow",
            "tonight",
            "week",
            "month",
            "year",
            "years",
            "months",
            "weeks",
            "days",
            "day",
            "morning",
            "afternoon",
            "evening",
            "night",
            "weekend",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan.",
            "feb.",
            "mar.",
            "apr.",
            "aug.",
            "sept.",
            "oct.",
            "nov.",
            "dec.",
            "hours",
            "hour",
            "decade",
            "decades",
            "noon",
            "midnight",
            "dawn",
            "time",
            "minutes",
            "century",
            "mon",
            "tue",
            "wed",
            "thu",
            "fri",
            "sat",
            "sun",
            "earlier",
            "ago",
            "later",
            "spring",
            "summer",
            "autumn",
            "fall");

    private Control() {}

    /** What a governing word (any form) says of the event that hangs on it; empty where it leaves it actual. */
    static Optional<Status> of(String form) {
        for (String lemma : lemmas(form)) {
            for (Map.Entry<Status, Set<String>> entry : BY_STATUS.entrySet()) {
                if (entry.getValue().contains(lemma)) {
                    return Optional.of(entry.getKey());
                }
            }
        }
        return Optional.empty();
    }

    /** What an attribute of a noun says of the event it names: "the failed attack", "a planned strike". */
    static Optional<Status> ofAttribute(String form) {
        return FAILED.contains(form) ? Optional.of(Status.ATTEMPTED) : of(form);
    }

    /** Whether the infinitive behind this verb is done by its object: "urged Oman to mediate". */
    static boolean ofObject(String form) {
        for (String lemma : lemmas(form)) {
            if (OBJECT_CONTROL.contains(lemma)) {
                return true;
            }
        }
        return false;
    }

    static boolean timeWord(String norm) {
        return TIME_WORDS.contains(norm);
    }

    /** Candidate lemmas of a form, the likelier first. Over-generates; the candidates are looked up, never shown. */
    static String[] lemmas(String form) {
        String past =
                switch (form) {
                    case "told" -> "tell";
                    case "sought" -> "seek";
                    case "swore", "sworn" -> "swear";
                    case "thought" -> "think";
                    case "meant" -> "mean";
                    case "sent" -> "send";
                    case "led" -> "lead";
                    case "got" -> "get";
                    case "forgot", "forgotten" -> "forget";
                    case "said" -> "say";
                    case "undertook" -> "undertake";
                    case "drove", "driven" -> "drive";
                    case "begun", "began" -> "begin";
                    default -> form;
                };
        int n = form.length();
        if (form.endsWith("ied")) {
            return new String[] {form, form.substring(0, n - 3) + "y"};
        }
        if (form.endsWith("ies")) {
            return new String[] {form, form.substring(0, n - 3) + "y"};
        }
        if (form.endsWith("ed") && n > 4) {
            return new String[] {form, form.substring(0, n - 2), form.substring(0, n - 1), form.substring(0, n - 3)};
        }
        if (form.endsWith("ing") && n > 5) {
            return new String[] {
                form, form.substring(0, n - 3), form.substring(0, n - 3) + "e", form.substring(0, n - 4)
            };
        }
        if (form.endsWith("es") && n > 4) {
            return new String[] {form, form.substring(0, n - 1), form.substring(0, n - 2)};
        }
        if (form.endsWith("s") && n > 3) {
            return new String[] {form, form.substring(0, n - 1)};
        }
        return new String[] {past};
    }
}
