package vn.hoctap.recognition.query.notices;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which notices go to somebody at this instant (hộp thông báo).
 *
 * @param subject account id
 * @param addresses that name the person, what they act for, or their desk
 * @param applicants codes of those for whose dossiers they act
 * @param held in which areas they do what for dossiers
 */
record Inbox(String subject, Set<String> addresses, Set<String> applicants, List<Held> held) {
    Inbox {
        addresses = Set.copyOf(addresses);
        applicants = Set.copyOf(applicants);
        held = List.copyOf(held);
    }

    /**
     * @param role as {@link Address#of} has it
     * @param seat of the office for which it is held, which hears of the titles that it handles; empty for whoever hears of all
     */
    record Held(String role, String area, String seat) {}

    Object areas() {
        return column(Held::area);
    }

    Object roles() {
        return column(Held::role);
    }

    Object seats() {
        return column(Held::seat);
    }

    private Object column(Function<Held, String> part) {
        return held.stream().map(part).toArray(String[]::new);
    }
}
