package vn.hoctap.recognition.local;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The days of a year's dossiers from their opening to their publication; made up, so that they keep the circulars' dates. */
record Days(
        LocalDate selfAssessed,
        LocalDate submitted,
        LocalDate received,
        LocalDate judged,
        LocalDate proposed,
        LocalDate decided,
        LocalDate published) {
    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    static final LocalDate ENTERED = LocalDate.of(2023, 1, 3);
    static final LocalDate OPENED = LocalDate.of(2023, 1, 5);
    static final LocalDate REGISTERED = LocalDate.of(2023, 3, 15);
    static final LocalDate COUNCILS_SET_UP = LocalDate.of(2023, 12, 18);

    /** Communes send before 28 February and are done before 31 March (Circular 25/2023 article 9); Tết 2024 lies between. */
    static final Days OF_COMMUNES = new Days(
            LocalDate.of(2024, 2, 5),
            LocalDate.of(2024, 2, 19),
            LocalDate.of(2024, 2, 21),
            LocalDate.of(2024, 3, 12),
            LocalDate.of(2024, 3, 14),
            LocalDate.of(2024, 3, 20),
            LocalDate.of(2024, 3, 22));

    /** Units send before 15 January and are done before 15 February (Circular 24/2023 article 10). */
    static final Days OF_UNITS = new Days(
            LocalDate.of(2024, 1, 3),
            LocalDate.of(2024, 1, 9),
            LocalDate.of(2024, 1, 10),
            LocalDate.of(2024, 1, 23),
            LocalDate.of(2024, 1, 25),
            LocalDate.of(2024, 1, 30),
            LocalDate.of(2024, 2, 2));

    /** From first to last. */
    List<LocalDate> inOrder() {
        return List.of(
                ENTERED,
                OPENED,
                REGISTERED,
                COUNCILS_SET_UP,
                selfAssessed,
                submitted,
                received,
                judged,
                proposed,
                decided,
                published);
    }
}
