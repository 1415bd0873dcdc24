package vn.hoctap.recognition.portal.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import vn.hoctap.recognition.events.dossier.ComplaintFiled;
import vn.hoctap.recognition.events.dossier.ComplaintKind;
import vn.hoctap.recognition.events.dossier.ComplaintOutcome;
import vn.hoctap.recognition.events.dossier.ComplaintSettled;

/**
 * A complaint (khiếu nại, kiến nghị) and what came of it.
 *
 * @param settled empty while it waits
 */
public record Complaint(ComplaintFiled filed, Optional<ComplaintSettled> settled) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    public boolean waits() {
        return settled.isEmpty();
    }

    /** Such as Kiến nghị xem xét lại số 1, ngày 05/03/2024. */
    public String title() {
        return "%s số %d, ngày %s".formatted(of(filed.kind()), filed.number(), day(filed.effectiveOn()));
    }

    /** Where it stands. */
    public String state() {
        return settled.map(event -> "%s theo văn bản số %s, ngày %s: %s"
                        .formatted(
                                of(event.outcome()), event.documentNumber(), day(event.effectiveOn()), event.reason()))
                .orElse("Đang chờ giải quyết");
    }

    static String of(ComplaintKind kind) {
        return switch (kind) {
            case COMPLAINT -> "Khiếu nại";
            case PETITION -> "Kiến nghị xem xét lại";
        };
    }

    static String of(ComplaintOutcome outcome) {
        return switch (outcome) {
            case UPHELD -> "Chấp nhận";
            case DISMISSED -> "Không chấp nhận";
            case WITHDRAWN -> "Bên khiếu nại, kiến nghị rút";
        };
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
