package dev.dateline.extract.dom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HintWordsTest {
    @ParameterizedTest
    @CsvSource({
        "article-body, BODY",
        "entryContent, BODY",
        "post__content--wide, BODY",
        "l-comments-list, COMMENTS",
        "site-footer, FOOTER",
        "RelatedStories, RELATED",
        "social-share-bar, SHARE",
        "social-media-embed, EMBED",
        "wp-caption-text, CAPTION",
        "is-hidden, HIDDEN",
        "field-label-hidden, ",
        "category-newsletter, ",
        "text-widget, ",
        "col-md-8, "
    })
    void names_tell_what_an_element_is(String name, String hint) {
        int hints = HintWords.PACKAGED.of(name);

        List<Hint> said =
                Arrays.stream(Hint.values()).filter(one -> one.in(hints)).toList();
        assertThat(said).isEqualTo(hint == null ? List.of() : List.of(Hint.valueOf(hint)));
    }
}
