package vn.hoctap.recognition.query.notices;

import java.util.List;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.events.deadline.DeadlineEscalated;
import vn.hoctap.recognition.events.deadline.DeadlineEvent;
import vn.hoctap.recognition.events.deadline.DeadlineKind;
import vn.hoctap.recognition.events.deadline.DeadlineMissed;
import vn.hoctap.recognition.events.deadline.DeadlineReminded;

/** What is told of a deadline: to those who are waited for, and once it is put before the superior to those who watch. */
final class OfDeadlines {
    private static final List<Role> SUPERIORS = List.of(Role.OFFICE_HEAD, Role.COMMITTEE);

    private OfDeadlines() {}

    static List<News> told(DeadlineEvent event, Memory memory) {
        return switch (event) {
            case DeadlineReminded _ -> news(NoticeKind.DUE_SOON, awaited(event.kind()), event);
            case DeadlineMissed _ -> news(NoticeKind.OVERDUE, awaited(event.kind()), event);
            case DeadlineEscalated _ -> news(NoticeKind.OVERDUE_REPORTED, SUPERIORS, event);
        };
    }

    /** Who has to act before the day. */
    private static List<Role> awaited(DeadlineKind kind) {
        return switch (kind) {
            case REPLY, VALIDITY -> List.of(Role.COMMUNE_OFFICER);
            case COMPLETENESS, APPOINTMENT, PUBLICATION -> List.of(Role.RECEIVING_CLERK);
            case ASSESSMENT, RESULT -> List.of(Role.OFFICE_HEAD);
            case DECISION -> List.of(Role.SPECIALIST, Role.AUTHORITY);
        };
    }

    private static List<News> news(NoticeKind kind, List<Role> roles, DeadlineEvent event) {
        return List.of(News.of(kind, roles.stream().map(Address::of).toList())
                .about(event.dossierId().value())
                .on(event.due())
                .with(new Detail(event.kind().name(), "", 0)));
    }
}
