package vn.hoctap.recognition.query.rights;

/** Where a right stands; only a granted one gives anything. */
public enum RightStanding {
    PROPOSED("Chờ duyệt"),
    GRANTED("Đã cấp"),
    DECLINED("Không chấp thuận"),
    WITHDRAWN("Đã thu hồi");

    private final String title;

    RightStanding(String title) {
        this.title = title;
    }

    /** In Vietnamese. */
    public String title() {
        return title;
    }
}
