package dev.dateline.coder.actor;

import dev.dateline.coder.actor.PhraseTrie.Entry;
import dev.dateline.coder.text.Document.Casing;
import dev.dateline.coder.text.Token;
import dev.dateline.coder.text.WordSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The dictionary's phrases in a sentence: leftmost, longest, not overlapping. One pass. */
final class Scan {
    /** Acronyms that are words when a text has no letter case. */
    private static final Set<String> WORDS_TOO = WordSet.of(
            "us who is it act aid can am an as at be do he if in me no of on or so to up we all fan far pm",
            "par don pis rn era arm add fed car ice sad mit sana petra mir");

    private final Token[] tokens;
    private final Casing casing;
    private final @Nullable Lexeme[] lexemes;
    private final int[] ends;
    private final int[] words;

    private Scan(List<Token> tokens, Casing casing) {
        this.tokens = tokens.toArray(new Token[0]);
        this.casing = casing;
        this.lexemes = new Lexeme[tokens.size()];
        this.ends = new int[tokens.size()];
        this.words = new int[tokens.size()];
    }

    static Scan of(PhraseTrie trie, List<Token> tokens, Casing casing) {
        Scan scan = new Scan(tokens, casing);
        int size = scan.words.length;
        for (int i = 0; i < size; i++) {
            scan.words[i] = trie.word(scan.tokens[i].hash());
        }
        for (int i = 0; i < size; ) {
            i = Math.max(i + 1, scan.match(trie, i));
        }
        return scan;
    }

    private int match(PhraseTrie trie, int from) {
        int node = words[from] == PhraseTrie.NONE ? PhraseTrie.NONE : trie.first(words[from]);
        int found = from;
        for (int i = from; node != PhraseTrie.NONE; ) {
            for (Entry entry : trie.at(node)) {
                if (fits(entry, from, i + 1)) {
                    lexemes[from] = entry.lexeme();
                    found = i + 1;
                    break;
                }
            }
            if (!trie.goesOn(node)) {
                break;
            }
            i++;
            while (i < words.length && words[i] == PhraseTrie.NONE && joint(i)) {
                i++;
            }
            if (i == words.length || words[i] == PhraseTrie.NONE) {
                break;
            }
            node = trie.next(node, words[i]);
        }
        ends[from] = found;
        return found;
    }

    /** A hyphen or bare apostrophe inside a phrase. */
    private boolean joint(int i) {
        return tokens[i].hyphen() || tokens[i].mark() == '\'' || tokens[i].mark() == '’';
    }

    private boolean fits(Entry entry, int from, int to) {
        Token first = tokens[from];
        if (entry.strict() && (casing != Casing.MIXED || from == 0)) {
            return false;
        }
        return switch (entry.spelling()) {
            case WORD -> true;
            case NAME -> casing != Casing.MIXED || named(entry, from, to);
            case ACRONYM -> casing == Casing.MIXED ? allUpper(from, to) : tellable(first, from);
        };
    }

    private boolean tellable(Token first, int from) {
        if (first.text().indexOf('.') > 0 || !WORDS_TOO.contains(first.norm())) {
            return true;
        }
        return casing == Casing.UPPER && first.is("us") && from > 0 && tokens[from - 1].is("the");
    }

    /** Whether the capitals are those of a name; that of a sentence's first word tells nothing: "National post was late." */
    private boolean named(Entry entry, int from, int to) {
        if (from == 0 && to > 1 && entry.capitalEnd()) {
            return capitalIn(1, to);
        }
        return tokens[from].capitalised() || tokens[from].text().length() <= 3 && capitalIn(from, to);
    }

    private boolean capitalIn(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens[i].capitalised()) {
                return true;
            }
        }
        return false;
    }

    private boolean allUpper(int from, int to) {
        for (int i = from; i < to; i++) {
            String text = tokens[i].text();
            for (int k = 0; k < text.length(); k++) {
                if (Character.isLowerCase(text.charAt(k))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** What begins at a token; null where nothing of the dictionary does. */
    @Nullable
    Lexeme lexeme(int i) {
        return i >= 0 && i < lexemes.length ? lexemes[i] : null;
    }

    /** Token behind what begins here. */
    int end(int i) {
        return lexemes[i] == null ? i + 1 : ends[i];
    }

    boolean is(int i, Lexeme.Kind kind) {
        Lexeme lexeme = lexeme(i);
        return lexeme != null && lexeme.kind() == kind;
    }

    int size() {
        return tokens.length;
    }

    Token token(int i) {
        return tokens[i];
    }

    Casing casing() {
        return casing;
    }

    /** Whether "he" or "she" stands here. */
    boolean pronoun(int i) {
        return words[i] == PhraseTrie.HE || words[i] == PhraseTrie.SHE;
    }

    /** Lower-case form of a token; empty outside the sentence. */
    String norm(int i) {
        return i >= 0 && i < tokens.length ? tokens[i].norm() : "";
    }

    /** Whether a hyphen stands here. */
    boolean hyphen(int i) {
        return tokens[i].hyphen();
    }

    /** Whether a token follows the one before without white space. */
    boolean joined(int i) {
        return i > 0 && i < tokens.length && tokens[i - 1].end() == tokens[i].start();
    }

    /** The folded form of a name's last word, for looking it up again; null where it has none. */
    @Nullable
    String surname(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (tokens[i].word() && tokens[i].text().length() > 1) {
                return WordFold.fold(tokens[i].norm());
            }
        }
        return null;
    }
}
