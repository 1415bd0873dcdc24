package vn.hoctap.recognition.command.dossier.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The national form of a dossier's code (mã số hồ sơ, Circular 01/2018/TT-VPCP article 19): agency, day received, number. */
final class DossierCode {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

    private DossierCode() {}

    /** @param number counts from 1 within the office and the day, at most 9999 */
    static String of(String agency, LocalDate received, int number) {
        return "%s-%s-%04d".formatted(agency, DAY.format(received), number);
    }
}
