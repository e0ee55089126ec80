package dev.dateline.streams.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Apache OpenNLP's model of 103 languages, loaded when it is first asked. Stateless, safe for all threads. */
final class Detector {
    private static final String MODEL = "/langdetect-183.bin";
    /** A language that is so many times less likely than the likeliest is not meant. */
    private static final double CLEAR = 1.5;

    /** Sequences of letters stand for a language: a longer text tells hardly more, and takes longer. */
    private static final int ENOUGH = 400;

    private static final ThreadLocal<LanguageDetectorME> DETECTOR =
            ThreadLocal.withInitial(() -> new LanguageDetectorME(Loaded.MODEL));

    private static final class Loaded {
        static final LanguageDetectorModel MODEL = load();
    }

    private Detector() {}

    /** The likeliest language, and those hardly less likely; the likeliest first. */
    static List<String> likeliest(String text) {
        Language[] all = DETECTOR.get().predictLanguages(text.length() <= ENOUGH ? text : text.substring(0, ENOUGH));
        return Arrays.stream(all)
                .takeWhile(language -> language.getConfidence() * CLEAR > all[0].getConfidence())
                .map(language -> LanguageCodes.shortest(language.getLang()))
                .toList();
    }

    private static LanguageDetectorModel load() {
        try (InputStream in = Detector.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException(MODEL + " is missing on the class path");
            }
            return new LanguageDetectorModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException(MODEL + " is unreadable", e);
        }
    }
}
