package vn.hoctap.recognition.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.decision.DecisionContent;
import vn.hoctap.recognition.events.decision.DecisionDropped;
import vn.hoctap.recognition.events.decision.DecisionId;
import vn.hoctap.recognition.events.decision.DecisionNumbered;
import vn.hoctap.recognition.events.decision.DecisionProposed;
import vn.hoctap.recognition.events.decision.DecisionReturned;
import vn.hoctap.recognition.events.decision.DecisionSigned;
import vn.hoctap.recognition.events.decision.DecisionVerified;
import vn.hoctap.recognition.events.decision.RegisterId;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;
import vn.hoctap.recognition.events.procedure.Office;

/** One event of each type that can happen to a decision or to a register of decisions. */
final class DecisionSamples {
    private static final DecisionId ID = DecisionId.of("UBND-674", "DT-01");
    private static final DossierId DOSSIER = new DossierId(UUID.fromString("2f1c2d3e-4b5a-8c6d-9e7f-0a1b2c3d4e5f"));
    private static final DossierId OTHER = new DossierId(UUID.fromString("3f1c2d3e-4b5a-8c6d-9e7f-0a1b2c3d4e5f"));
    private static final LocalDate DAY = LocalDate.of(2024, 2, 20);

    private static final DecisionProposed PROPOSED = proposed(new DecisionContent.Recognition(List.of(
            new DecisionContent.Granted(DOSSIER, new Award.AtLevel(RecognitionLevel.LEVEL_2)),
            new DecisionContent.Granted(OTHER, new Award.InBand("Tốt")))));

    static Stream<RecognitionEvent> all() {
        return Stream.of(
                PROPOSED,
                new DecisionVerified(ID, DAY),
                new DecisionReturned(ID, "Thiếu căn cứ", DAY),
                new DecisionSigned(ID, 4, "04/QĐ-UBND", "Chủ tịch Ủy ban nhân dân huyện", DAY),
                new DecisionDropped(ID, "Trình lại cùng đợt sau", DAY),
                new DecisionNumbered(RegisterId.of("UBND-674", 2024, "QĐ-UBND"), 4, ID, DAY));
    }

    /** What else a decision can decide. */
    static Stream<DecisionContent> otherContents() {
        return Stream.of(
                new DecisionContent.Rejection(List.of(new DecisionContent.Declined(DOSSIER, "Chưa đạt chỉ tiêu 5.1"))),
                new DecisionContent.Revocation(DOSSIER, "Kết luận thanh tra số 02/KL-TTr", "Kê khai không trung thực"),
                new DecisionContent.Reinstatement(DOSSIER, "Bản án số 01/2025/HC-ST", "Thu hồi không có căn cứ"),
                new DecisionContent.Correction(
                        DOSSIER, "Tên xã ghi là Đạ Tông", "Nghị định số 30/2020/NĐ-CP, Điều 18"));
    }

    private DecisionSamples() {}

    private static DecisionProposed proposed(DecisionContent content) {
        return new DecisionProposed(
                ID,
                new Office("UBND-674", "Ủy ban nhân dân huyện Đam Rông"),
                "QĐ-UBND",
                content,
                List.of("Căn cứ Thông tư số 24/2023/TT-BGDĐT"),
                "12/TTr-PGDĐT",
                DAY);
    }
}
