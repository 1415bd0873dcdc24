package vn.hoctap.recognition.command.dossier;

import static vn.hoctap.recognition.command.dossier.Story.ID;
import static vn.hoctap.recognition.command.dossier.Story.LEVEL_1;
import static vn.hoctap.recognition.command.dossier.Story.SELF_ASSESSED;
import static vn.hoctap.recognition.command.dossier.World.TODAY;

import java.util.List;
import vn.hoctap.recognition.events.criteria.Answer;
import vn.hoctap.recognition.events.criteria.Value;
import vn.hoctap.recognition.events.dossier.EvidenceAttached;
import vn.hoctap.recognition.events.dossier.EvidenceRemoved;
import vn.hoctap.recognition.events.dossier.SelfAssessmentRecorded;

/** Files of the {@link Story}. */
public final class Proof {
    public static final String HASH = "ab".repeat(32);
    public static final String OTHER_HASH = "cd".repeat(32);

    private Proof() {}

    public static AttachEvidence attach(String indicator, String hash, long size) {
        return new AttachEvidence(ID, indicator, hash, "application/pdf", size, TODAY);
    }

    public static RemoveEvidence remove(String indicator, String hash) {
        return new RemoveEvidence(ID, indicator, hash, TODAY);
    }

    public static EvidenceAttached attached(String indicator) {
        return attached(indicator, HASH, 600);
    }

    public static EvidenceAttached attached(String indicator, String hash, long size) {
        return new EvidenceAttached(ID, indicator, hash, "application/pdf", size, TODAY);
    }

    public static EvidenceRemoved removed(String indicator) {
        return new EvidenceRemoved(ID, indicator, HASH, TODAY);
    }

    /** The usual answers, of which that of the question 1.1 cites the file. */
    public static List<Answer> citing(String hash) {
        return List.of(
                new Answer("1.1", new Value.YesNo(true), List.of("12/KH-UBND", "sha256:" + hash), ""),
                new Answer("5.1", new Value.Ratio(60, 100), List.of("Danh sách 3"), "Hội Khuyến học xã"));
    }

    public static SelfAssessmentRecorded selfAssessedCiting(String hash) {
        return Story.selfAssessed(LEVEL_1, citing(hash), SELF_ASSESSED.judgement());
    }
}
