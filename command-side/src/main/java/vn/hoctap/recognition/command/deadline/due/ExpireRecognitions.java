package vn.hoctap.recognition.command.deadline.due;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.StreamCommand;
import vn.hoctap.recognition.command.dossier.ExpireRecognition;
import vn.hoctap.recognition.command.dossier.model.Refusal;
import vn.hoctap.recognition.command.process.DailyLook;
import vn.hoctap.recognition.events.dossier.DossierId;

/** Ends recognitions on the day after their last one (hết thời hạn bảo lưu). */
@Component
final class ExpireRecognitions implements DailyLook {
    private final DeadlineTable table;

    ExpireRecognitions(DeadlineTable table) {
        this.table = table;
    }

    @Override
    public String name() {
        return "expire-recognitions";
    }

    @Override
    public List<StreamCommand> due(LocalDate today) {
        return table.outOfValidityBefore(today).stream()
                .<StreamCommand>map(dossier -> expiry(dossier, today))
                .toList();
    }

    private static ExpireRecognition expiry(DossierId dossier, LocalDate today) {
        return new ExpireRecognition(dossier, today);
    }

    @Override
    public boolean isSettledBy(Object refusal) {
        return refusal == Refusal.NOT_OPEN_FOR_THIS_STEP || refusal == Refusal.NOT_EXPIRED_YET;
    }
}
