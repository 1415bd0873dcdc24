package vn.hoctap.recognition.events.panel;

/**
 * A member of a council (thành viên hội đồng), known by account alone.
 *
 * @param subject account id
 * @param body code of the organisation or area that the member comes from
 * @param represents in whose name the member sits there, such as Hội Khuyến học huyện
 */
public record PanelMember(String subject, Role role, String body, String represents) {
    /** What a member does in the council, in the order in which members preside. */
    public enum Role {
        /** Chủ tịch hội đồng. */
        CHAIR,
        /** Thư ký. */
        SECRETARY,
        /** Ủy viên. */
        MEMBER
    }
}
