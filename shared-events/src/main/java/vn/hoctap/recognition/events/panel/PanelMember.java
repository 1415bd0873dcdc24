package vn.hoctap.recognition.events.panel;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

    /**
     * Who presides (chủ trì) in a session: the chair; where the chair may not judge the dossier the secretary, else a member in
     * the order of the decision that set up the council. Where nobody may judge, the chair closes a session that has no quorum.
     *
     * @param entitled those of the members who may judge
     */
    public static Optional<PanelMember> presiding(List<PanelMember> entitled, List<PanelMember> members) {
        return (entitled.isEmpty() ? members : entitled).stream().min(Comparator.comparing(PanelMember::role));
    }
}
