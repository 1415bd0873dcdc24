package vn.hoctap.recognition.command.deadline.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What a day calls for that is not noted yet. A day that was slept through is made up for, but nobody is reminded of the past. */
public final class NoticesDueRule {
    private NoticesDueRule() {}

    /** In the order in which they are noted. */
    public static List<Notice> on(LocalDate today, Milestones milestones, Collection<Notice> noted) {
        return Stream.of(Notice.values())
                .filter(notice -> !noted.contains(notice) && isDue(notice, today, milestones, noted))
                .toList();
    }

    private static boolean isDue(Notice notice, LocalDate today, Milestones milestones, Collection<Notice> noted) {
        boolean missed = today.isAfter(milestones.deadline().due());
        return switch (notice) {
            case REMINDED -> !missed && !today.isBefore(milestones.remindOn()) && !noted.contains(Notice.MISSED);
            case MISSED -> missed;
            case ESCALATED -> missed && !today.isBefore(milestones.escalateOn());
        };
    }
}
