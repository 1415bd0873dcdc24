package vn.hoctap.recognition.verifier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A line of JSON")
class JsonLineTest {
    @Property
    void gives_any_text_back(@ForAll("texts") String text) throws Unreadable {
        assertThat(text(SamplePackage.quoted(text).getBytes(UTF_8))).isEqualTo(text);
    }

    @Property
    void gives_any_text_back_from_escapes(@ForAll("texts") String text) throws Unreadable {
        var escaped = text.chars().mapToObj("\\u%04x"::formatted).collect(Collectors.joining("", "\"", "\""));
        assertThat(text(escaped.getBytes(UTF_8))).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(sign -> sign < Character.MIN_SURROGATE || sign > Character.MAX_SURROGATE)
                .list()
                .ofMaxSize(20)
                .map(signs -> signs.stream().map(Character::toString).collect(Collectors.joining()));
    }

    @Property
    void holds_only_what_is_utf8(@ForAll @Size(max = 6) byte[] bytes) {
        int at = 0;
        int length = 1;
        while (at < bytes.length && length > 0) {
            length = Utf8.lengthAt(bytes, at, bytes.length);
            at += length;
        }
        assertThat(length > 0).isEqualTo(Utf8.read(bytes).isPresent());
    }

    @Property
    void has_names_in_the_order_of_their_bytes(@ForAll("texts") String one, @ForAll("texts") String other) {
        int expected = Arrays.compareUnsigned(one.getBytes(UTF_8), other.getBytes(UTF_8));
        assertThat(Integer.signum(Utf8.compare(one, other))).isEqualTo(Integer.signum(expected));
    }

    @Test
    void has_names_beyond_the_first_plane_after_those_within() {
        assertThat(Utf8.compare("\uFF5E", "😀")).isNegative();
        assertThat("\uFF5E".compareTo("😀")).isPositive();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"\"\\\"\\\\\\/\\b\\f\\n\\r\\t\", `22 5c 2f 8 c a d 9`", "\"\\u0041\", 41"})
    void knows_the_escapes_of_json(String json, String signs) throws Unreadable {
        var read = text(json.getBytes(UTF_8));
        assertThat(read.chars().mapToObj(Integer::toHexString).collect(Collectors.joining(" ")))
                .isEqualTo(signs);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"",
                "\"a",
                "a\"",
                "'a'",
                "\"a\nb\"",
                "\"\t\"",
                "\"\u0000\"",
                "\"\\\"",
                "\"\\x\"",
                "\"\\'\"",
                "\"\\u12\"",
                "\"\\u12g4\"",
                "\"\\u\"",
                "\"\\ud83d\"",
                "\"\\ude00\"",
                "\"\\ude00\\ud83d\"",
                "\"\\ud83dx\"",
                "\"\\ud83d\\n\"",
                "\"\\ud83d\\u0041\"",
                "\"\\U0041\"",
                "\"\u00ff\"",
                "\"\u00c0\u0080\"",
                "\"\u00ed\u00a0\u0080\"",
                "\"\u00f4\u0090\u0080\u0080\"",
                "\"\u00e1\u0080\"",
                "null"
            })
    void takes_no_other_text(String bytes) {
        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> text(bytes.getBytes(ISO_8859_1)));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 10, Long.MAX_VALUE})
    void gives_numbers_back(long number) throws Unreadable {
        assertThat(line(Long.toString(number).getBytes(UTF_8)).number()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-1",
                "+1",
                "00",
                "01",
                "x",
                "\"1\"",
                "9223372036854775808",
                "10000000000000000000",
                "100000000000000000000000000",
                " 1",
                "٣"
            })
    void takes_no_other_number(String json) {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> line(json.getBytes(UTF_8)).number());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1e3", "1 ", "1,"})
    void takes_nothing_after_a_number(String json) {
        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> {
            var line = line((json + "}").getBytes(UTF_8));
            line.number();
            line.end();
        });
    }

    @Test
    void gives_hashes_back() throws Unreadable {
        var hash = TreeHasher.EMPTY.toString();
        assertThat(line("[]".getBytes(UTF_8)).hashes()).isEmpty();
        assertThat(line("[\"%s\",\"%s\"]".formatted(hash, hash).getBytes(UTF_8)).hashes())
                .isEqualTo(List.of(TreeHasher.EMPTY, TreeHasher.EMPTY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "[,]", "[#,]", "[##]", "[# ,#]", "[ ]", "[1]", "[\"\"]", "[\"AAAA\"]", "[#", "#"})
    void takes_no_other_hashes(String json) {
        var hash = "\"" + TreeHasher.EMPTY + "\"";
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> line(json.replace("#", hash).getBytes(UTF_8)).hashes());
    }

    @Test
    void takes_no_more_hashes_than_any_tree_needs() {
        var hash = "\"" + TreeHasher.EMPTY + "\"";
        var many = "[" + (hash + ",").repeat(64) + hash + "]";
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> line(many.getBytes(UTF_8)).hashes());
    }

    private static String text(byte[] json) throws Unreadable {
        return line(json).text().toString();
    }

    private static JsonLine line(byte[] json) {
        var bytes =
                ByteBuffer.allocate(json.length + 2).put((byte) ' ').put(json).array();
        return new JsonLine(bytes, 1, json.length + 1, new Place.LineOf(1));
    }
}
