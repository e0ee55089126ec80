package dev.dateline.coder.actor;

import java.text.Normalizer;
import java.util.Locale;

/** Spellings of one word brought together: lower case, accents, stops, apostrophes and modifier letters gone. */
final class WordFold {
    private WordFold() {}

    static String fold(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < 'a' || c > 'z') {
                return c <= '9' && c >= '0' ? word : other(word);
            }
        }
        return word;
    }

    private static String other(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 128 || c >= 'A' && c <= 'Z') {
                return slow(word);
            }
        }
        return word.length() == 1 ? word : ascii(word);
    }

    private static String ascii(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                out.append(c);
            }
        }
        return out.length() == 0 ? word : out.toString();
    }

    private static String slow(String word) {
        String flat = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(flat.length());
        for (int i = 0; i < flat.length(); i++) {
            char c = flat.charAt(i);
            switch (c) {
                case 'ø' -> out.append('o');
                case 'ł' -> out.append('l');
                case 'ı' -> out.append('i');
                case 'đ' -> out.append('d');
                case 'ß' -> out.append("ss");
                case 'æ' -> out.append("ae");
                default -> {
                    if (Character.isLetterOrDigit(c) && Character.getType(c) != Character.MODIFIER_LETTER) {
                        out.append(c);
                    }
                }
            }
        }
        // a mark that is nothing but punctuation stays itself, so that it matches no word
        return out.length() == 0 ? word : out.toString();
    }
}
