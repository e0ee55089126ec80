package dev.dateline.coder.actor;

import dev.dateline.coder.text.WordHash;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A dictionary's phrase cut into the same folded words that a text is cut into, and the letter case it asks for. */
final class PhraseWords {
    private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");

    private PhraseWords() {}

    /** Folded words; hyphens and bare apostrophes join and are left out, as in the trie. */
    static List<String> of(String phrase) {
        List<String> words = new ArrayList<>(4);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= phrase.length(); i++) {
            char c = i < phrase.length() ? phrase.charAt(i) : ' ';
            if (c == ' ' || joins(c) || c == ',' || c == '/' || c == '&' || c == '(' || c == ')') {
                flush(word, words);
                if (c == ',' || c == '/' || c == '&') {
                    words.add(String.valueOf(c));
                }
            } else if ((c == '\'' || c == '’') && clitic(phrase, i + 1)) {
                flush(word, words);
                words.add("s");
                i++;
            } else {
                word.append(c);
            }
        }
        return words;
    }

    /** The hash that a token of this folded word, or of this mark, has. */
    static long hash(String folded) {
        return Character.isLetterOrDigit(folded.charAt(0)) ? WordHash.of(folded) : WordHash.ofFolded(folded);
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            String folded = WordFold.fold(word.toString());
            if (!folded.equals("'") && !folded.equals("’")) {
                words.add(folded);
            }
            word.setLength(0);
        }
    }

    private static boolean clitic(String phrase, int i) {
        return i < phrase.length()
                && CLITICS.contains(phrase.substring(i, i + 1))
                && (i + 1 == phrase.length() || phrase.charAt(i + 1) == ' ');
    }

    /** Whether a char joins words without being one. */
    static boolean joins(char c) {
        return c == '-' || c == '‑' || c == '–';
    }

    /** Whether the last of several words begins with a capital: "National Post", not "Médecins sans frontières". */
    static boolean capitalEnd(String phrase) {
        int last = phrase.lastIndexOf(' ');
        return last > 0 && Character.isUpperCase(phrase.charAt(last + 1));
    }

    /** What case a spelling asks for, read off the spelling itself. */
    static PhraseTrie.Spelling spelling(String phrase) {
        boolean upper = false;
        boolean lower = false;
        for (int i = 0; i < phrase.length(); i++) {
            upper |= Character.isUpperCase(phrase.charAt(i));
            lower |= Character.isLowerCase(phrase.charAt(i));
        }
        if (upper && !lower) {
            return PhraseTrie.Spelling.ACRONYM;
        }
        return upper ? PhraseTrie.Spelling.NAME : PhraseTrie.Spelling.WORD;
    }
}
