package vn.hoctap.recognition.portal.administrator;

import java.util.Arrays;
import java.util.List;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.query.rights.RoleName;
import vn.hoctap.recognition.web.text.Text;

/** A role to choose from, with what its holder does and what has to be said of it. */
public record RoleChoice(Role role) {
    static List<RoleChoice> all() {
        return Arrays.stream(Role.values()).map(RoleChoice::new).toList();
    }

    public String code() {
        return role.name();
    }

    public String name() {
        return RoleName.of(role);
    }

    public String task() {
        return Text.called("rights.task", role);
    }

    public boolean wantsCode() {
        return role.reach() != Role.Reach.SYSTEM;
    }

    /** What its code stands for; empty where there is none. */
    public String codeLabel() {
        return ofReach("rights.code");
    }

    public String codeHint() {
        return ofReach("rights.code-hint");
    }

    private String ofReach(String group) {
        return wantsCode() ? Text.called(group, role.reach()) : "";
    }
}
