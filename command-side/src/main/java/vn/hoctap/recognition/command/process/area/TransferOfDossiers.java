package vn.hoctap.recognition.command.process.area;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.StreamCommand;
import vn.hoctap.recognition.command.dossier.TransferDossier;
import vn.hoctap.recognition.command.dossier.model.Refusal;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.DossierId;

/** Moves a dossier by transferring it (chuyển thẩm quyền giải quyết); in the new area the procedure says who is competent. */
@Component
final class TransferOfDossiers implements DossierMoves {
    @Override
    public StreamCommand move(DossierId dossier, Area to, String legalBasis, LocalDate on) {
        return new TransferDossier(dossier, to, List.of(), legalBasis, on);
    }

    @Override
    public boolean isSettledBy(Object refusal) {
        return refusal == Refusal.NOTHING_TRANSFERRED || refusal == Refusal.NOT_OPEN_FOR_THIS_STEP;
    }
}
