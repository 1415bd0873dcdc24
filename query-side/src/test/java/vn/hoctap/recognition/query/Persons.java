package vn.hoctap.recognition.query;

import java.time.LocalDate;
import java.util.List;
import vn.hoctap.recognition.events.authority.AuthorityEvent;
import vn.hoctap.recognition.events.authority.PersonId;
import vn.hoctap.recognition.events.authority.Right;
import vn.hoctap.recognition.events.authority.RightDeclined;
import vn.hoctap.recognition.events.authority.RightGranted;
import vn.hoctap.recognition.events.authority.RightId;
import vn.hoctap.recognition.events.authority.RightProposed;
import vn.hoctap.recognition.events.authority.RightWithdrawn;
import vn.hoctap.recognition.events.authority.Role;

/** What happens to the rights of persons. */
final class Persons {
    static final LocalDate DAY = LocalDate.of(2024, 1, 10);

    private Persons() {}

    static List<AuthorityEvent> granted(String subject, Role role, String organisation) {
        return List.of(proposed(subject, 1, role, organisation), grantedTo(subject, 1));
    }

    static AuthorityEvent proposed(String subject, int number, Role role, String organisation) {
        var person = PersonId.of(subject);
        var right = new Right(RightId.of(person, number), subject, role, organisation, DAY, Right.OPEN_ENDED, "");
        return new RightProposed(person, right, "Phân công công tác", DAY);
    }

    static AuthorityEvent grantedTo(String subject, int number) {
        return new RightGranted(PersonId.of(subject), right(subject, number), "Đúng phân công", DAY);
    }

    static AuthorityEvent declinedTo(String subject, int number) {
        return new RightDeclined(PersonId.of(subject), right(subject, number), "Chưa có quyết định", DAY);
    }

    /** @param on may be before the day on which it was granted */
    static AuthorityEvent withdrawnFrom(String subject, int number, LocalDate on) {
        return new RightWithdrawn(PersonId.of(subject), right(subject, number), "Chuyển công tác", on);
    }

    private static RightId right(String subject, int number) {
        return RightId.of(PersonId.of(subject), number);
    }
}
