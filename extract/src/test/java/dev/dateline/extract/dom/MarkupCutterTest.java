package dev.dateline.extract.dom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupCutterTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    a<script>var p="<p>no</p>"</script>b | a b
                    a<SCRIPT src=x></SCRIPT >b | a b
                    a<style>p{}</style>b<!-- <p>no -->c | a bc
                    <p title="<script>">a</p> | <p>a</p>
                    <p class="x" data-y='<p>' onclick=z>a</p> | <p class="x">a</p>
                    <a href='/x?a>b'>c</a> | <a href='/x?a>b'>c</a>
                    <img src=x alt="a > b">c | c
                    <svg><path/><text>no</text></svg>a | ~ a~
                    <title>a <script> b</title>c | <title>a <script> b</title>c
                    a < b and c <3 d | a &lt; b and c &lt;3 d
                    a<![CDATA[x]]>b<?php y ?>c | abc
                    a<select><option>b | a<option>b
                    """)
    void what_holds_no_text_goes_and_the_rest_stays(String html, String cut) {
        assertThat(MarkupCutter.cut(html, 1000).html()).isEqualTo(cut);
    }

    @Test
    void linked_data_are_kept_aside() {
        Markup markup = MarkupCutter.cut(
                "<script type=\"application/ld+json\">{1}</script><script>{2}</script><script type='application/ld+json'>{3}",
                1000);

        assertThat(markup.linkedData()).containsExactly("{1}", "{3}");
        assertThat(markup.tags()).isEqualTo(3);
    }

    @Test
    void reading_ends_at_the_most_tags() {
        assertThat(MarkupCutter.cut("<p>".repeat(50), 10).tags()).isEqualTo(11);
    }
}
