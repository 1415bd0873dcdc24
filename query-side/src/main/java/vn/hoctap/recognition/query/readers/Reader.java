package vn.hoctap.recognition.query.readers;

import java.util.List;
import java.util.stream.Collectors;
import vn.hoctap.recognition.events.authority.Right;
import vn.hoctap.recognition.events.authority.Role;

/**
 * Who reads (người tra cứu).
 *
 * @param subject account id; empty for whoever has not signed in
 * @param rights those in force today
 */
public record Reader(String subject, List<Right> rights, Scope scope) {
    static final Reader NOBODY = new Reader("", List.of(), Scope.NOTHING);

    public Reader {
        rights = List.copyOf(rights);
    }

    /** Their names, in one order. */
    String roles() {
        return rights.stream()
                .map(right -> right.role().name())
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
    }

    boolean holds(Role role) {
        return rights.stream().anyMatch(right -> right.role() == role);
    }
}
