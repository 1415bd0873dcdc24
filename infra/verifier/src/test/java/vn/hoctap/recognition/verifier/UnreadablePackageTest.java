package vn.hoctap.recognition.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What is not a package")
class UnreadablePackageTest {
    private static final SampleLog LOG = SampleLog.random(new Random(4), 10);
    private static final String OTHER_FORM = "not of the format";
    private static final String OTHER_ORDER = "does not stand here";
    private static final String NO_CHECKPOINT = "not of its form";

    @TempDir
    Path folder;

    static Stream<Arguments> changes() {
        return Stream.of(
                change("of another format", 1, text -> text.replace("package/1", "package/2")),
                change(OTHER_FORM, 1, text -> text.replace("\"all\"", "\"some\"")),
                change(OTHER_FORM, 1, text -> text.replace("{\"kind\":\"all\"}", "{\"kind\":\"all\",\"year\":1}")),
                change(OTHER_FORM, 1, text -> text.replace("\"origin\"", "\"other\"")),
                change(OTHER_ORDER, 1, text -> text.replaceFirst("\\{", "{ ")),
                change(OTHER_ORDER, 1, text -> "\uFEFF" + text),
                change(OTHER_ORDER, 1, text -> "\n" + text),
                change(OTHER_ORDER, 1, text -> text.replaceFirst("[^\n]*\n", "")),
                change(OTHER_ORDER, 2, text -> text.replaceFirst("\"key\"", "\"kex\"")),
                change(OTHER_ORDER, 5, text -> text.replaceFirst("(\\{\"kind\":\"event\"[^\n]*\n)", "$1{}\n")),
                change(OTHER_ORDER, 4, text -> text.replaceFirst("\"kind\":\"event\"", "\"kind\":\"evnt\"")),
                change(OTHER_ORDER, 4, text -> text.replaceFirst("\\{\"kind\":\"event\"", "\uFEFF{\"kind\":\"event\"")),
                change(OTHER_FORM, 4, text -> text.replaceFirst("(\"position\":1),", "$1,\"extra\":1,")),
                change(OTHER_FORM, 4, text -> text.replaceFirst("(\"position\":1),", "$1,$1,")),
                change(OTHER_FORM, 4, text -> text.replaceFirst("\"position\":1,", "")),
                change(OTHER_FORM, 4, text -> text.replaceFirst("\"position\":1,", "\"position\":01,")),
                change(OTHER_FORM, 4, text -> text.replaceFirst("\"position\":1,", "\"position\":1.0,")),
                change(OTHER_FORM, 4, text -> text.replaceFirst("\"position\":1,", "\"position\":-1,")),
                change(
                        OTHER_FORM,
                        4,
                        text -> text.replaceFirst("\"position\":1,", "\"position\":9223372036854775808,")),
                change(OTHER_FORM, 4, text -> text.replaceFirst("\"position\":1,", "\"position\":\"1\",")),
                change(OTHER_FORM, 4, text -> text.replaceFirst("\"id\":\"[0-9a-f]{8}-", "\"id\":\"1-")),
                change(OTHER_FORM, 4, text -> text.replaceFirst("\"metadata\":[^\n]*\n", "\"metadata\":{}}\n")),
                change(OTHER_FORM, 4, text -> text.replaceFirst("\"metadata\":", "\"metadata\": ")),
                change(
                        OTHER_FORM,
                        3,
                        text -> text.replaceFirst("\"\\}\n\\{\"kind\":\"event\"", "\"} \n{\"kind\":\"event\"")),
                change(
                        OTHER_FORM,
                        3,
                        text -> text.replaceFirst(
                                "\"\\}\n\\{\"kind\":\"event\"", "\",\"proof\":[]}\n{\"kind\":\"event\"")),
                change(NO_CHECKPOINT, 3, text -> text.replaceFirst("(\"note\":\"[^\"]*)\"", "$1 \"")),
                change(NO_CHECKPOINT, 2, text -> text.replaceFirst("(\"key\":\"[^\"]*)\"", "$1=\"")),
                change("cut off", 1, text -> ""),
                change("cut off", 1, text -> text.substring(0, 5)),
                change(
                        "cut off",
                        14,
                        text -> text.substring(0, text.indexOf("{\"kind\":\"summary\""))
                                .replaceAll("\\{\"kind\":\"attachment\"[^\n]*\n", "")),
                change("cut off", 0, text -> text.strip()),
                change("goes on after", 0, text -> text + "\n"),
                change("goes on after", 0, text -> text + "x"),
                change("goes on after", 0, text -> text + text.lines().toList().getLast() + "\n"));
    }

    private static Arguments change(String said, int line, UnaryOperator<String> change) {
        return Arguments.of(said, line, change);
    }

    /** @param line where it is found; 0 for the last */
    @ParameterizedTest(name = "{0} in line {1}, [{index}]")
    @MethodSource("changes")
    void is_told_with_its_line(String said, int line, UnaryOperator<String> change) {
        var whole = new String(SamplePackage.everything(LOG, 10).bytes(), UTF_8);
        var changed = change.apply(whole);
        assertThat(changed).isNotEqualTo(whole);
        var run = Run.of(folder, changed.getBytes(UTF_8));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        long last = whole.lines().count();
        assertThat(run.errors())
                .startsWith("Line " + (line == 0 ? last : line) + " ")
                .contains(said);
    }

    static Stream<UnaryOperator<String>> notes() {
        return Stream.of(
                text -> text.replaceFirst("\n10\n", "\n010\n"),
                text -> text.replaceFirst("\n10\n", "\n+10\n"),
                text -> text.replaceFirst("\n10\n", "\n\n"),
                text -> text.replaceFirst("=\n", "\n"),
                text -> text.replaceFirst("streams ", "stream "),
                text -> text.replaceFirst("streams [0-9]+", "streams 11"),
                text -> text.replaceFirst("streams [0-9]+", "streams 0"),
                text -> text.replaceFirst("streams ", "streams  "),
                text -> text.replaceFirst("time ", "at "),
                text -> text.replaceFirst("time .*Z", "time 2026-02-30T00:00:00Z"),
                text -> text.replaceFirst("time .*Z", "time 2026-11-23T24:00:00Z"),
                text -> text.replaceFirst("Z\n", ".000Z\n"),
                text -> text.replaceFirst("Z\n", "+00:00\n"),
                text -> text + "more\n",
                text -> text.substring(0, text.indexOf("time")),
                text -> text.replaceFirst("hoctap", "hoc tap"),
                text -> text.replaceFirst("hoctap", "hoc+tap"));
    }

    @ParameterizedTest
    @MethodSource("notes")
    void is_a_note_that_is_signed_but_no_checkpoint(UnaryOperator<String> change) {
        var note = LOG.note(10);
        var text = note.substring(0, note.indexOf("\n\n") + 1);
        var signed = LOG.signed(change.apply(text));
        assertThat(signed).isNotEqualTo(note);
        var run = Run.of(folder, SamplePackage.everything(LOG, 10).bytes(), Run.since(folder, signed));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errors()).startsWith("--checkpoint").contains(NO_CHECKPOINT);
    }

    @Test
    void has_no_heads_where_everything_is_there() {
        var whole = SamplePackage.everything(LOG, 10);
        var part = SamplePackage.commune(LOG, 10, Set.copyOf(LOG.streams(10)));
        whole.add(whole.last("event") + 1, part.lines().get(part.first("head")));
        assertThat(Run.of(folder, whole.bytes()).errors()).startsWith("Line 14").contains(OTHER_ORDER);
    }

    @Test
    void has_a_line_longer_than_any_may_be() throws IOException, Unreadable {
        var line = new byte[LineSource.LONGEST + 1];
        Arrays.fill(line, (byte) 'a');
        line[LineSource.LONGEST] = '\n';
        try (var lines = LineSource.open(Path.of(Run.file(folder, "long", line)))) {
            assertThat(lines.next().passes("aaa")).isTrue();
            assertThat(lines.isAtEnd()).isTrue();
        }
        line[LineSource.LONGEST] = 'a';
        try (var lines = LineSource.open(Path.of(Run.file(folder, "long", line)))) {
            assertThatExceptionOfType(Unreadable.class)
                    .isThrownBy(lines::next)
                    .extracting(Unreadable::why)
                    .isEqualTo(Unreadable.Why.LINE_TOO_LONG);
        }
    }

    static Stream<List<String>> commands() {
        return Stream.of(
                List.of(),
                List.of("a", "b"),
                List.of("a", "--key"),
                List.of("a", "--keys", "b"),
                List.of("a", "--key", "b", "--key", "b"),
                List.of("a", "--language", "fr"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void is_asked_for_by_a_command_that_is_not_understood(List<String> arguments) {
        var run = Run.of(arguments);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errors()).contains("Cách dùng: infra/verify");
    }

    @Test
    void is_a_file_that_is_not_there() {
        var whole =
                Run.file(folder, "package", SamplePackage.everything(LOG, 10).bytes());
        var none = folder.resolve("none").toString();
        for (var arguments : List.of(
                List.of(none),
                List.of(folder.toString()),
                List.of(whole, "--key", none),
                List.of(whole, "--key", whole),
                List.of(whole, "--checkpoint", none),
                List.of(whole, "--checkpoint", whole),
                List.of(whole, "--attachments", none))) {
            var run = Run.of(arguments);
            assertThat(run.code()).as(arguments.toString()).isEqualTo(2);
            assertThat(run.errors()).isNotEmpty().doesNotContain("Exception:", "\tat ");
        }
    }
}
