package vn.hoctap.recognition.query.notices;

import java.util.List;
import vn.hoctap.recognition.events.authority.AuthorityEvent;
import vn.hoctap.recognition.events.authority.Right;
import vn.hoctap.recognition.events.authority.RightDeclined;
import vn.hoctap.recognition.events.authority.RightGranted;
import vn.hoctap.recognition.events.authority.RightId;
import vn.hoctap.recognition.events.authority.RightProposed;
import vn.hoctap.recognition.events.authority.RightWithdrawn;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.query.notices.Remembered.Rights;

/** What is told of rights: to administrators that one waits for them, to a person that theirs have changed. */
final class OfRights {
    private OfRights() {}

    static List<News> told(AuthorityEvent event, Memory memory) {
        return switch (event) {
            case RightProposed it -> {
                memory.keep(it.personId().value(), rights(it, memory).and(it.right()));
                yield List.of(keepers(NoticeKind.RIGHT_PROPOSED, it.right()));
            }
            case RightDeclined it -> List.of(keepers(NoticeKind.RIGHT_DECLINED, named(it, it.rightId(), memory)));
            case RightGranted it -> {
                var right = named(it, it.rightId(), memory);
                yield List.of(person(NoticeKind.RIGHT_GRANTED, right).on(right.from()));
            }
            case RightWithdrawn it -> List.of(person(NoticeKind.RIGHT_WITHDRAWN, named(it, it.rightId(), memory)));
        };
    }

    private static Rights rights(AuthorityEvent event, Memory memory) {
        return memory.of(event.personId().value())
                .filter(Rights.class::isInstance)
                .map(Rights.class::cast)
                .orElse(Rights.NONE);
    }

    private static Right named(AuthorityEvent event, RightId id, Memory memory) {
        return rights(event, memory).named(id);
    }

    private static News keepers(NoticeKind kind, Right right) {
        return News.of(kind, Address.of(Role.ADMINISTRATOR)).with(detail(right));
    }

    private static News person(NoticeKind kind, Right right) {
        return News.of(kind, Address.person(right.subject())).with(detail(right));
    }

    private static Detail detail(Right right) {
        return new Detail(right.role().name(), right.organisation(), 0);
    }
}
