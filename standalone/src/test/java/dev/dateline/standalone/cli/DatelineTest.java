package dev.dateline.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.standalone.cli.CommandLineUser.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                              | dateline: Missing command; see 'dateline --help'
                    cod                             | dateline: Unmatched argument at index 0: 'cod'; did you mean 'code'; see 'dateline --help'
                    run                             | dateline run: Missing required options: '--out=DIR', '--in=PATH'; see 'dateline run --help'
                    run --in nowhere --out out      | dateline run: there is no file or folder nowhere: give --in the path of one
                    publish --in nowhere            | dateline publish: there is no file or folder nowhere: give --in the path of one
                    publish                         | dateline publish: nothing to publish: give --in PATH or --feed URL
                    publish --follow                | dateline publish: nothing to publish: give --in PATH or --feed URL
                    publish --feed news.example     | dateline publish: --feed news.example: it is no absolute address; give it as https://host/path
                    publish --feed file:///feed     | dateline publish: --feed file:///feed: file is not fetched; give http or https
                    up --feed http://me@a.example/  | dateline up: --feed http://me@a.example/: a name or password stands before the host; give the address without
                    clean nowhere                   | dateline clean: there is no file or folder nowhere: give the path of one, or nothing for standard input
                    code nowhere                    | dateline code: cannot read nowhere: give files of JSON Lines, or nothing for standard input
                    bench speed                     | dateline bench: 'speed' is no benchmark: give one of passthrough, dedupe, merge, geoparse, code, extract
                    bench code --seconds 0          | dateline bench: --seconds 0: give 1 or more
                    bench code --in nowhere         | dateline bench: there is no file or folder nowhere: give --in the path of one
                    code --threads 0                | dateline code: --threads 0: give 1 or more
                    up --http-port 65536            | dateline up: Invalid value for option '--http-port': '65536' is no port: give a number from 0 (a free one) to 65535; see 'dateline up --help'
                    tail                            | dateline tail: Missing required parameter: 'TOPIC'; see 'dateline tail --help'
                    tail news.pages --from noon     | dateline tail: Invalid value for option '--from': 'noon' is no start: give beginning, latest, or a time as 2026-11-02T08:00:00Z; see 'dateline tail --help'
                    gazetteer                       | dateline gazetteer: Missing command: give one of add, import, list, remove, find; see 'dateline gazetteer --help'
                    gazetteer add --name X --at 1   | dateline gazetteer add: --at: want two numbers, such as --at 36.1,43.2
                    gazetteer add --name X --at 1,A | dateline gazetteer add: Invalid value for option '--at' (LAT,LON): 'A' is not a double; see 'dateline gazetteer add --help'
                    gazetteer add --name X          | dateline gazetteer add: latitude and longitude: want -90 to 90 and -180 to 180 degrees
                    gazetteer import nowhere        | dateline gazetteer import: cannot read nowhere: give files of JSON Lines, an entry a line
                    actors add --name X --sector XX | dateline actors add: x:1: no PLOVER sector: XX
                    code --actors nowhere           | dateline code: cannot read nowhere: give files of JSON Lines, an entry a line
                    demo --twice                    | dateline demo: Unknown option: '--twice'; see 'dateline demo --help'
                    """)
    void a_usage_error_is_told_in_one_line_that_says_how_to_mend_it_and_exits_with_2(String command, String told) {
        Answer answer = user(Map.of()).run("", command.isEmpty() ? new String[0] : command.split(" "));

        assertThat(answer).isEqualTo(new Answer(2, "", told + "\n"));
    }

    @Test
    void a_topic_that_is_none_of_ours_is_a_usage_error_that_names_those_there_are() {
        Answer answer = user(Map.of()).run("", "tail", "news.event");

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err())
                .hasLineCount(1)
                .contains("'news.event' is no topic")
                .contains("news.events, ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "up",
                "run",
                "publish",
                "stream",
                "topics",
                "tail",
                "gazetteer",
                "actors",
                "clean",
                "code",
                "bench"
            })
    void every_command_has_help_on_standard_output(String command) {
        Answer answer = user(Map.of()).run("", command, "--help");

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out()).startsWith("Usage: dateline " + command);
        assertThat(answer.err()).isEmpty();
    }

    @Test
    void help_lists_every_command() {
        assertThat(user(Map.of()).run("", "--help").out())
                .contains(
                        "  demo ",
                        "  up ",
                        "  run ",
                        "  publish ",
                        "  stream ",
                        "  topics ",
                        "  tail ",
                        "  gazetteer ",
                        "  actors ",
                        "  clean ",
                        "  code ",
                        "  bench ");
    }

    @Test
    void flags_win_over_the_environment_and_the_environment_over_the_file() throws IOException {
        Files.writeString(directory.resolve("dateline.properties"), "registry=ftp://file\n");
        Map<String, String> environment = Map.of("DATELINE_REGISTRY", "ftp://environment");

        assertThat(user(Map.of()).run("", "topics").err()).contains("ftp://file");
        assertThat(user(environment).run("", "topics").err()).contains("ftp://environment");
        assertThat(user(environment)
                        .run("", "topics", "--registry", "ftp://flag")
                        .err())
                .contains("ftp://flag");
    }

    @Test
    void a_bad_value_names_the_variable_it_came_from() {
        Answer answer = user(Map.of("DATELINE_BROKER_PORT", "many")).run("", "up");

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).hasLineCount(1).contains("'many' is no port", "(from DATELINE_BROKER_PORT)");
    }

    @Test
    void a_misspelt_setting_of_the_file_is_told_and_not_passed_over() throws IOException {
        Files.writeString(directory.resolve("dateline.properties"), "brokr-port=9092\nkafka.security.protocol=SSL\n");

        Answer answer = user(Map.of()).run("", "up");

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err())
                .hasLineCount(1)
                .startsWith("dateline: brokr-port in ")
                .contains("broker-port");
    }

    @Test
    void a_settings_file_that_is_named_but_not_there_is_a_failure() {
        Answer answer = user(Map.of("DATELINE_CONFIG", "other.properties")).run("", "topics");

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.err()).hasLineCount(1).contains("other.properties");
    }

    private CommandLineUser user(Map<String, String> environment) {
        return new CommandLineUser(directory, environment);
    }
}
