package dev.dateline.coder.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.coder.event.FrameLexicon.Example;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each frame finds its own example, as the type and mode that it stands for. */
class FrameExamplesTest {
    private static final List<Example> EXAMPLES = FrameLexicon.load().examples();
    private static final VerbForms FORMS = VerbForms.load();

    @ParameterizedTest
    @EnumSource(EventType.class)
    void eachFrameIsFoundInItsExample(EventType type) {
        assertThat(faults(type)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void whatOnlyLooksLikeAnEventIsNone(EventType type) {
        assertThat(EXAMPLES)
                .filteredOn(example ->
                        example.frame().type() == type && !example.frame().event())
                .allSatisfy(example -> assertThat(CodedSentences.events(example.sentence()))
                        .as(example.sentence())
                        .noneMatch(event -> event.type() == type));
    }

    /** A line for each example that its frame is not found in. */
    static List<String> faults(EventType type) {
        List<String> faults = new ArrayList<>();
        for (Example example : EXAMPLES) {
            Frame frame = example.frame();
            if (frame.type() == type && frame.event()) {
                List<CodedEvent> events = CodedSentences.events(example.sentence());
                if (events.stream().noneMatch(event -> tells(event, example))) {
                    faults.add(frame.pattern() + " | " + example.sentence() + " | "
                            + events.stream()
                                    .map(event -> event.type()
                                            + event.mode()
                                                    .map(mode -> "/" + mode)
                                                    .orElse("") + " by «"
                                            + event.trigger().of(example.sentence()) + "»")
                                    .toList());
                }
            }
        }
        return faults;
    }

    private static boolean tells(CodedEvent event, Example example) {
        Frame frame = example.frame();
        List<String> trigger = List.of(
                event.trigger().of(example.sentence()).toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1));
        return event.type() == frame.type()
                && event.mode().equals(frame.mode())
                && frame.status().filter(status -> status != event.status()).isEmpty()
                && example.spellings().stream()
                        .flatMap(spelling -> words(spelling).stream())
                        .anyMatch(trigger::contains);
    }

    /** The words that a frame's trigger may hold, in all forms. */
    private static Set<String> words(Frame frame) {
        Set<String> words = new HashSet<>();
        for (String word : frame.pattern().replace("!", "").split("[^\\p{L}]+", -1)) {
            if (word.isEmpty()) {
                continue;
            }
            words.add(word);
            words.addAll(FORMS.of(word).keySet());
            words.add(VerbForms.plural(word));
        }
        return words;
    }
}
