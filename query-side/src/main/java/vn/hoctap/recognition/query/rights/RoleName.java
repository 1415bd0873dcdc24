package vn.hoctap.recognition.query.rights;

import java.util.Arrays;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.web.text.Text;

/** What roles are called (vai trò). */
public final class RoleName {
    private RoleName() {}

    public static String of(Role role) {
        return Text.called("words.role", role);
    }

    /** Of a role as the trail keeps it; what is no role of a person's, such as the system's own, stays as it is. */
    public static String of(String kept) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(kept))
                .map(RoleName::of)
                .findFirst()
                .orElse(kept);
    }
}
