package dev.dateline.coder.event;

import dev.dateline.coder.text.WordSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Inflection of English verbs and nouns by rule, with a table of irregular verbs ({@code verbs.tsv}: lemma, past, participle) and both
 * British and American spellings. Immutable after loading, thread-safe.
 */
final class VerbForms {
    /** What a form can be; a regular past form can be a participle too. */
    enum Form {
        BASE,
        S,
        PAST,
        PAST_OR_PARTICIPLE,
        PARTICIPLE,
        ING
    }

    /** Verbs of several syllables that double their last consonant; those of one do it by rule. */
    private static final Set<String> DOUBLING = WordSet.of(
            "abet abhor acquit admit airdrop allot annul backpedal bomb-hit cancel channel commit compel concur confer control",
            "counsel debar defer demur deter disbar dispel eavesdrop embed emit enrol equip excel expel extol",
            "fulfil funnel handicap hobnob impel imperil incur infer initial kidnap label level marshal model occur omit outwit parallel",
            "patrol permit propel pummel quarrel rebel rebut recur refer refuel remit repel rival shovel signal submit total",
            "transfer transmit travel tunnel unban unravel wiretap worship");

    /** "ban", "shun", "quit": one vowel, one consonant. */
    private static final Pattern SHORT = Pattern.compile("(?:qu|[^aeiou])*[aeiou][^aeiouwxy]");

    private final Map<String, String[]> irregular;

    private VerbForms(Map<String, String[]> irregular) {
        this.irregular = irregular;
    }

    static VerbForms load() {
        Map<String, String[]> table = new HashMap<>();
        try (BufferedReader rows = new BufferedReader(
                new InputStreamReader(VerbForms.class.getResourceAsStream("verbs.tsv"), StandardCharsets.UTF_8))) {
            for (String row = rows.readLine(); row != null; row = rows.readLine()) {
                if (!row.isBlank() && !row.startsWith("#")) {
                    String[] cells = row.split("\t", -1);
                    if (cells.length != 3) {
                        throw new IllegalStateException("verbs.tsv wants lemma, past, participle: " + row);
                    }
                    table.put(cells[0], cells);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new VerbForms(table);
    }

    /** All forms of a verb. A form that is both base and past counts as past where it cannot be told. */
    Map<String, Form> of(String lemma) {
        Map<String, Form> forms = new LinkedHashMap<>();
        if (lemma.equals("be")) {
            for (String form :
                    new String[] {"be", "is", "are", "was", "were", "am", "been", "being", "'s", "'re", "'m"}) {
                forms.put(form, Form.PAST);
            }
            return forms;
        }
        if (lemma.equals("have")) {
            for (String form : new String[] {"have", "has", "had", "having", "'ve", "'s"}) {
                forms.put(form, Form.PAST);
            }
            return forms;
        }
        forms.put(lemma, Form.BASE);
        forms.put(third(lemma), Form.S);
        forms.put(ing(lemma), Form.ING);
        String[] cells = irregular.get(lemma);
        if (cells != null) {
            for (String past : cells[1].split("/", -1)) {
                forms.put(past, cells[1].equals(cells[2]) ? Form.PAST_OR_PARTICIPLE : Form.PAST);
            }
            for (String participle : cells[2].split("/", -1)) {
                forms.merge(participle, Form.PARTICIPLE, (was, now) -> Form.PAST_OR_PARTICIPLE);
            }
        } else {
            forms.put(regularPast(lemma), Form.PAST_OR_PARTICIPLE);
            if (lemma.endsWith("l") && doubles(lemma)) {
                forms.put(lemma + "ed", Form.PAST_OR_PARTICIPLE);
                forms.put(lemma + "ing", Form.ING);
            }
        }
        return forms;
    }

    /** Past forms of the irregular verbs that differ from the lemma: "struck", "fought". */
    Set<String> irregularPasts() {
        Set<String> pasts = new HashSet<>();
        for (String[] cells : irregular.values()) {
            for (String past : cells[1].split("/", -1)) {
                if (!past.equals(cells[0])) {
                    pasts.add(past);
                }
            }
        }
        return pasts;
    }

    /** Plural of a noun; regular ones only, and men and women. */
    static String plural(String noun) {
        if (noun.endsWith("man")) {
            return noun.substring(0, noun.length() - 2) + "en";
        }
        return noun.endsWith("sis") ? noun.substring(0, noun.length() - 2) + "es" : third(noun);
    }

    private static String third(String lemma) {
        if (lemma.matches(".*(s|x|z|ch|sh|o)")) {
            return lemma + "es";
        }
        return consonantY(lemma) ? lemma.substring(0, lemma.length() - 1) + "ies" : lemma + "s";
    }

    private static String regularPast(String lemma) {
        if (lemma.endsWith("e")) {
            return lemma + "d";
        }
        if (consonantY(lemma)) {
            return lemma.substring(0, lemma.length() - 1) + "ied";
        }
        return (doubles(lemma) ? lemma + lemma.charAt(lemma.length() - 1) : lemma) + "ed";
    }

    private static String ing(String lemma) {
        if (lemma.endsWith("ie")) {
            return lemma.substring(0, lemma.length() - 2) + "ying";
        }
        if (lemma.endsWith("e") && !lemma.endsWith("ee") && !lemma.endsWith("ye")) {
            return lemma.substring(0, lemma.length() - 1) + "ing";
        }
        return (doubles(lemma) ? lemma + lemma.charAt(lemma.length() - 1) : lemma) + "ing";
    }

    private static boolean doubles(String lemma) {
        return DOUBLING.contains(lemma) || SHORT.matcher(lemma).matches();
    }

    private static boolean consonantY(String lemma) {
        return lemma.length() > 1 && lemma.endsWith("y") && "aeiou".indexOf(lemma.charAt(lemma.length() - 2)) < 0;
    }
}
