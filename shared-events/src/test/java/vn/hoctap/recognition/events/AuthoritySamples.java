package vn.hoctap.recognition.events;

import java.time.LocalDate;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.authority.PersonId;
import vn.hoctap.recognition.events.authority.Right;
import vn.hoctap.recognition.events.authority.RightDeclined;
import vn.hoctap.recognition.events.authority.RightGranted;
import vn.hoctap.recognition.events.authority.RightId;
import vn.hoctap.recognition.events.authority.RightProposed;
import vn.hoctap.recognition.events.authority.RightWithdrawn;
import vn.hoctap.recognition.events.authority.Role;

/** One of each event of a person's rights. */
final class AuthoritySamples {
    private static final PersonId PERSON = PersonId.of("deputy-674");
    private static final RightId RIGHT = RightId.of(PERSON, 1);
    private static final LocalDate ON = LocalDate.of(2026, 1, 5);

    private AuthoritySamples() {}

    static Stream<RecognitionEvent> all() {
        var right = new Right(
                RIGHT, "deputy-674", Role.AUTHORITY, "UBND-674", ON, LocalDate.of(2026, 1, 31), "authority-674");
        return Stream.of(
                new RightProposed(PERSON, right, "Uỷ quyền trong thời gian đi công tác", ON),
                new RightGranted(PERSON, RIGHT, "", ON),
                new RightDeclined(PERSON, RIGHT, "Chưa có văn bản uỷ quyền", ON),
                new RightWithdrawn(PERSON, RIGHT, "Hết thời gian uỷ quyền", ON));
    }
}
