package vn.hoctap.recognition.command;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.context.support.GenericApplicationContext;

/** The application's clock in the hands of a test; it stands at noon in Vietnam. */
final class SettableClock extends Clock {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private volatile LocalDate today;

    SettableClock(String today) {
        this.today = LocalDate.parse(today);
    }

    void set(String day) {
        today = LocalDate.parse(day);
    }

    void register(GenericApplicationContext context) {
        context.registerBean("settableClock", Clock.class, () -> this, definition -> definition.setPrimary(true));
    }

    @Override
    public ZoneId getZone() {
        return VIETNAM;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return today.atTime(12, 0).atZone(VIETNAM).toInstant();
    }
}
