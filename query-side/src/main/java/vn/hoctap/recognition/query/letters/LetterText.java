package vn.hoctap.recognition.query.letters;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.hoctap.recognition.query.deadlines.FindDue.Due;
import vn.hoctap.recognition.query.notices.Notice;

/**
 * What a letter says, in plain text.
 *
 * @param notices the newest first, one more than a letter lists where there are more
 * @param portal address of the pages
 */
record LetterText(List<Notice> notices, Due due, int dueWithin, LocalDate of, String portal) {
    /** As many as one letter lists. */
    static final int MOST = 50;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    boolean isNothing() {
        return notices.isEmpty() && due.isNothing();
    }

    String subject(Rhythm rhythm) {
        return switch (rhythm) {
            case AT_ONCE -> "Có " + howMany();
            case DAILY ->
                "Tổng hợp ngày " + DAY.format(of) + ": " + (notices.isEmpty() ? "thời hạn cần lưu ý" : howMany());
        };
    }

    String text() {
        var parts = new ArrayList<>(List.of("Kính gửi ông, bà,"));
        parts.add(notices.isEmpty() ? "Không có thông báo mới." : "Có " + howMany() + ":\n\n" + listed());
        if (!due.isNothing()) {
            parts.add(dues());
        }
        parts.add("Xem chi tiết và thực hiện việc tiếp theo tại:\n" + portal + "/thong-bao");
        parts.add("Đây là thư tự động, xin không trả lời. Đổi cách nhận hoặc ngừng nhận thư tại:\n" + portal
                + "/thong-bao/thu");
        return String.join("\n\n", parts) + "\n";
    }

    private String howMany() {
        return notices.size() > MOST ? "hơn " + MOST + " thông báo mới" : notices.size() + " thông báo mới";
    }

    private String listed() {
        var shown = notices.stream().limit(MOST).toList();
        return String.join(
                "\n",
                IntStream.range(0, shown.size())
                        .mapToObj(at -> (at + 1) + ". " + shown.get(at).sentence())
                        .toList());
    }

    private String dues() {
        return "Trong các hồ sơ mà ông, bà theo dõi: %d thời hạn đến hạn hôm nay hoặc trong %d ngày làm việc tới, %d thời hạn đã quá."
                .formatted(due.soon(), dueWithin, due.late());
    }
}
