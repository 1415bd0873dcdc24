package vn.hoctap.recognition.query.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.query.deadlines.FindDue.Due;
import vn.hoctap.recognition.query.notices.Notice;
import vn.hoctap.recognition.query.notices.NoticeKind;

@DisplayName("What a letter says")
class LetterTextTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 4);
    private static final Due NOTHING = new Due(0, 0);

    @Test
    void is_each_notice_and_where_to_go_on() {
        var letter = letter(2, NOTHING);
        assertThat(letter.subject(Rhythm.AT_ONCE)).isEqualTo("Có 2 thông báo mới");
        assertThat(letter.subject(Rhythm.DAILY)).isEqualTo("Tổng hợp ngày 04/12/2026: 2 thông báo mới");
        assertThat(letter.text()).isEqualTo("""
                Kính gửi ông, bà,

                Có 2 thông báo mới:

                1. Thông báo 1.
                2. Thông báo 2.

                Xem chi tiết và thực hiện việc tiếp theo tại:
                https://hoc-tap.example/thong-bao

                Đây là thư tự động, xin không trả lời. Đổi cách nhận hoặc ngừng nhận thư tại:
                https://hoc-tap.example/thong-bao/thu
                """);
    }

    @Test
    void is_no_list_without_end() {
        var letter = letter(LetterText.MOST + 1, NOTHING);
        assertThat(letter.subject(Rhythm.AT_ONCE)).isEqualTo("Có hơn 50 thông báo mới");
        assertThat(letter.text()).contains("50. Thông báo 50.").doesNotContain("51.");
    }

    @Test
    void is_what_is_due_where_nothing_is_new() {
        var letter = letter(0, new Due(2, 1));
        assertThat(letter.isNothing()).isFalse();
        assertThat(letter.subject(Rhythm.DAILY)).isEqualTo("Tổng hợp ngày 04/12/2026: thời hạn cần lưu ý");
        assertThat(letter.text())
                .contains("Không có thông báo mới.")
                .contains("2 thời hạn đến hạn hôm nay hoặc trong 3 ngày làm việc tới, 1 thời hạn đã quá.");
        assertThat(letter(0, NOTHING).isNothing()).isTrue();
    }

    @Test
    void waits_longer_each_time_it_is_not_taken() {
        assertThat(IntStream.of(0, 1, 3, 4, 100).mapToObj(Pauses::whileAway))
                .containsExactly(minutes(1), minutes(2), minutes(8), minutes(15), minutes(15));
        assertThat(IntStream.of(0, 2, 100).mapToObj(Pauses::whenRefused))
                .containsExactly(minutes(10), minutes(40), Duration.ofDays(1));
    }

    private static Duration minutes(int count) {
        return Duration.ofMinutes(count);
    }

    private static LetterText letter(int notices, Due due) {
        List<Notice> all = IntStream.rangeClosed(1, notices)
                .mapToObj(LetterTextTest::notice)
                .toList();
        return new LetterText(all, due, 3, DAY, "https://hoc-tap.example");
    }

    private static Notice notice(int number) {
        return new Notice(
                number,
                new UUID(0, number),
                NoticeKind.FILED,
                "Thông báo " + number + ".",
                new UUID(1, number),
                null,
                null,
                "",
                DAY,
                Instant.EPOCH,
                true);
    }
}
