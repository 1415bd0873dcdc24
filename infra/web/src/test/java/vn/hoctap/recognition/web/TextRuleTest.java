package vn.hoctap.recognition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A text")
class TextRuleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Nguyễn Thị Đào – «Đơn vị học tập» 100 %",
                "hai dòng\nvà một\tcột",
                "NguyÔn",
                "Nguyeãn",
                "má » cha",
                "«má» rồi",
                "ngã\u2028dòng",
                "Thắng lợi 🎉",
                "Кирилл",
                "\uFF1D1",
                "Hòa, Hoà",
                "e\u0323\u0302\u0301",
                "A\u0340"
            })
    void is_accepted(String text) {
        assertThat(TextRule.breach(text)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void is_refused(String text, TextBreach breach) {
        assertThat(TextRule.breach("Nguyễn " + text)).contains(breach);
    }

    static Stream<Arguments> is_refused() {
        return Stream.of(
                arguments("\uD800", TextBreach.LONE_SURROGATE),
                arguments("\uDC00\uD800", TextBreach.LONE_SURROGATE),
                arguments("\0", TextBreach.NUL_CHARACTER),
                arguments("\r", TextBreach.CONTROL_CHARACTER),
                arguments("\u001B", TextBreach.CONTROL_CHARACTER),
                arguments("\u007F", TextBreach.CONTROL_CHARACTER),
                arguments("\u0085", TextBreach.CONTROL_CHARACTER),
                arguments("\u202A", TextBreach.DIRECTION_CONTROL),
                arguments("\u202E", TextBreach.DIRECTION_CONTROL),
                arguments("\u2066", TextBreach.DIRECTION_CONTROL),
                arguments("\u2069", TextBreach.DIRECTION_CONTROL),
                arguments("\u200B", TextBreach.INVISIBLE_CHARACTER),
                arguments("\u200C", TextBreach.INVISIBLE_CHARACTER),
                arguments("\u200D", TextBreach.INVISIBLE_CHARACTER),
                arguments("\uFEFF", TextBreach.INVISIBLE_CHARACTER),
                arguments("\u00AD", TextBreach.INVISIBLE_CHARACTER),
                arguments("\u3164", TextBreach.INVISIBLE_CHARACTER),
                arguments("\uE000", TextBreach.UNASSIGNED_CHARACTER),
                arguments("\uFFFE", TextBreach.UNASSIGNED_CHARACTER),
                arguments("\u0378", TextBreach.UNASSIGNED_CHARACTER),
                arguments("\u00D0", TextBreach.CONFUSABLE_LETTER),
                arguments("\u0189", TextBreach.CONFUSABLE_LETTER),
                arguments("\uFF21", TextBreach.CONFUSABLE_LETTER),
                arguments("\uFF11", TextBreach.CONFUSABLE_LETTER),
                arguments("\uD835\uDC00", TextBreach.CONFUSABLE_LETTER),
                arguments("\u0430n", TextBreach.MIXED_SCRIPT),
                arguments("\u0391", TextBreach.MIXED_SCRIPT),
                arguments("a" + "\u0300".repeat(60), TextBreach.TOO_MANY_MARKS),
                arguments("q\u0300\u0301\u0302", TextBreach.TOO_MANY_MARKS),
                arguments("Nguyá»…n", TextBreach.SUSPECTED_MOJIBAKE),
                arguments("Æ°", TextBreach.SUSPECTED_MOJIBAKE));
    }

    @Test
    void has_one_form() {
        assertThat(Stream.of("e\u0323\u0302\u0301", "e\u0302\u0323\u0301", "e\u0302\u0301\u0323")
                        .map(TextRule::normalise))
                .containsOnly("\u1EC7\u0301");
        assertThat(TextRule.normalise("A\u0340")).isEqualTo("À");
    }

    @Test
    void of_marks_alone_is_refused_in_no_time() {
        var marks = "\u0323\u0302".repeat(100_000);
        Assertions.assertTimeout(Duration.ofMillis(500), () -> TextRule.breach(marks));
    }
}
