package vn.hoctap.recognition.query.reading;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which day it is where the offices are. */
public final class Days {
    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private Days() {}

    /** The day that somebody asks about; today where nobody said. */
    public static LocalDate orToday(@Nullable LocalDate asked) {
        return Objects.requireNonNullElseGet(asked, () -> LocalDate.now(VIETNAM));
    }
}
