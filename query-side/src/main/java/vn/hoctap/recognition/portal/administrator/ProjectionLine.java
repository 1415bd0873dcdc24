package vn.hoctap.recognition.portal.administrator;

import vn.hoctap.recognition.query.projections.Standing;

/**
 * How a projection stands, in words.
 *
 * @param findings how many of its rows are not what their events say
 */
public record ProjectionLine(Standing standing, long findings) {
    public String name() {
        return ProjectionWords.of(standing.projection());
    }

    public String address() {
        return ProjectionPages.ADDRESS + "/" + standing.projection();
    }

    public boolean wantsLook() {
        return standing.degraded() || findings > 0;
    }

    /** What somebody has to know of it first. */
    public String state() {
        var status = standing.status();
        if (status.stalled()) {
            return "Đứng yên dù còn sự kiện phải đọc";
        }
        if (status.deadLetters() > 0) {
            return "Có sự kiện chưa áp dụng được";
        }
        return findings > 0 ? "Có dòng sai lệch so với sự kiện" : current();
    }

    private String current() {
        var status = standing.status();
        if (status.failing() != null) {
            return "Lần đọc gần nhất không thành, đang thử lại";
        }
        if (status.lag() > 0) {
            return "Đang đọc tiếp";
        }
        return status.leading() ? "Đã đọc hết" : "Tiến trình khác đang đọc";
    }
}
