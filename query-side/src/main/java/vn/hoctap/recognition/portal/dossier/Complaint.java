package vn.hoctap.recognition.portal.dossier;

import java.util.Optional;
import vn.hoctap.recognition.events.dossier.ComplaintFiled;
import vn.hoctap.recognition.events.dossier.ComplaintKind;
import vn.hoctap.recognition.events.dossier.ComplaintOutcome;
import vn.hoctap.recognition.events.dossier.ComplaintSettled;
import vn.hoctap.recognition.web.text.Text;

/**
 * A complaint (khiếu nại, kiến nghị) and what came of it.
 *
 * @param settled empty while it waits
 */
public record Complaint(ComplaintFiled filed, Optional<ComplaintSettled> settled) {
    public boolean waits() {
        return settled.isEmpty();
    }

    /** Such as Kiến nghị xem xét lại số 1, ngày 05/03/2024. */
    public String title() {
        return named("dossier.complaint.titled.");
    }

    /** What to do with it while it waits. */
    public String settle() {
        return named("dossier.complaint.settle.");
    }

    private String named(String group) {
        return Text.of(group + filed.kind().name(), filed.number(), filed.effectiveOn());
    }

    /** Where it stands. */
    public String state() {
        return settled.map(event -> Text.of(
                        "dossier.complaint.settled",
                        of(event.outcome()),
                        event.documentNumber(),
                        event.effectiveOn(),
                        event.reason()))
                .orElseGet(() -> Text.of("dossier.complaint.waits"));
    }

    static String of(ComplaintKind kind) {
        return Text.called("dossier.complaint.kind", kind);
    }

    static String of(ComplaintOutcome outcome) {
        return Text.called("dossier.complaint.outcome", outcome);
    }
}
