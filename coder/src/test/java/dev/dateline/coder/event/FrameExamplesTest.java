package dev.dateline.coder.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.coder.event.FrameLexicon.Example;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each frame finds its own example, as the type and mode that it stands for. */
class FrameExamplesTest {
    private static final List<Example> EXAMPLES = FrameLexicon.load().examples();

    @ParameterizedTest
    @EnumSource(EventType.class)
    void eachFrameIsFoundInItsExample(EventType type) {
        assertThat(faults(type)).isEmpty();
    }

    /** A line for each example that its frame is not found in. */
    static List<String> faults(EventType type) {
        List<String> faults = new ArrayList<>();
        for (Example example : EXAMPLES) {
            Frame frame = example.frame();
            if (frame.type() == type) {
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
        String first = frame.pattern().split(" ", -1)[0];
        String head = first.substring(0, Math.min(2, first.length()));
        return event.type() == frame.type()
                && event.mode().equals(frame.mode())
                && frame.status().filter(status -> status != event.status()).isEmpty()
                && event.trigger()
                        .of(example.sentence())
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains(head);
    }
}
