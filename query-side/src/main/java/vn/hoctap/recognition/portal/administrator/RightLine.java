package vn.hoctap.recognition.portal.administrator;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.hoctap.recognition.events.authority.Right;
import vn.hoctap.recognition.query.reading.Days;
import vn.hoctap.recognition.query.rights.RightRow;
import vn.hoctap.recognition.query.rights.RightStanding;
import vn.hoctap.recognition.query.rights.RoleName;

/**
 * A right in words.
 *
 * @param place whose right it is used as
 */
public record RightLine(RightRow row, String place) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    public String role() {
        return RoleName.of(row.role());
    }

    public String address() {
        return "/quan-tri/quyen/" + row.stream() + "/" + row.id();
    }

    public String term() {
        var from = "từ\u00a0" + DAY.format(row.from());
        return row.to().equals(Right.OPEN_ENDED) ? from : from + " đến hết\u00a0" + DAY.format(row.to());
    }

    /** Granted is not in force where its days have not come or are over. */
    public String standing() {
        var today = Days.orToday(null);
        if (!isGranted() || today.equals(clampedToTerm(today))) {
            return row.standing().title();
        }
        return today.isBefore(row.from()) ? "Đã cấp, chưa đến ngày" : "Đã cấp, đã hết hạn";
    }

    private LocalDate clampedToTerm(LocalDate day) {
        var atLeast = day.isBefore(row.from()) ? row.from() : day;
        return atLeast.isAfter(row.to()) ? row.to() : atLeast;
    }

    public boolean waits() {
        return row.standing() == RightStanding.PROPOSED;
    }

    public boolean isGranted() {
        return row.standing() == RightStanding.GRANTED;
    }

    public LocalDate recordedOn() {
        return LocalDate.ofInstant(row.last().recordedAt(), Days.VIETNAM);
    }

    /** What its last step was, and by whom. */
    public String step() {
        return switch (row.standing()) {
            case PROPOSED -> "Đề nghị cấp";
            case GRANTED -> "Cấp quyền";
            case DECLINED -> "Không chấp thuận";
            case WITHDRAWN -> "Thu hồi";
        };
    }

    /** Why somebody may not grant it; empty where they may. */
    public String whyNotBy(String subject) {
        if (row.subject().equals(subject)) {
            return "Quyền này được đề nghị cho chính tài khoản đang đăng nhập. Không ai được tự cấp quyền cho mình;"
                    + " một người quản trị khác sẽ giải quyết.";
        }
        return row.proposedBy().equals(subject)
                ? "Tài khoản đang đăng nhập là người đề nghị quyền này. Mỗi quyền cần hai người quản trị khác nhau:"
                        + " một người đề nghị, một người cấp; hãy báo cho người quản trị còn lại."
                : "";
    }

    /** Whoever has proposed it may think better of it; only for whom it is may not. */
    public boolean mayBeDeclinedBy(String subject) {
        return waits() && !row.subject().equals(subject);
    }
}
