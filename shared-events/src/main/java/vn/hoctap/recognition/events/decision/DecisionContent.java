package vn.hoctap.recognition.events.decision;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.DossierId;

/** What a decision decides (nội dung quyết định). */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DecisionContent.Recognition.class, name = "RECOGNITION"),
    @JsonSubTypes.Type(value = DecisionContent.Rejection.class, name = "REJECTION"),
    @JsonSubTypes.Type(value = DecisionContent.Revocation.class, name = "REVOCATION"),
    @JsonSubTypes.Type(value = DecisionContent.Reinstatement.class, name = "REINSTATEMENT"),
    @JsonSubTypes.Type(value = DecisionContent.Correction.class, name = "CORRECTION")
})
public sealed interface DecisionContent {
    /** The dossiers that it covers, in the order of the paper. */
    List<DossierId> dossiers();

    /** Công nhận, of one applicant or of a list in the annex. */
    record Recognition(List<Granted> items) implements DecisionContent {
        public Recognition {
            items = List.copyOf(items);
        }

        @Override
        public List<DossierId> dossiers() {
            return items.stream().map(Granted::dossierId).toList();
        }
    }

    /** Trả lời bằng văn bản, nêu rõ lý do, khi không công nhận. */
    record Rejection(List<Declined> items) implements DecisionContent {
        public Rejection {
            items = List.copyOf(items);
        }

        @Override
        public List<DossierId> dossiers() {
            return items.stream().map(Declined::dossierId).toList();
        }
    }

    /**
     * Thu hồi; what was decided stays on record.
     *
     * @param legalBasis free text: no circular names the grounds
     */
    record Revocation(DossierId dossierId, String legalBasis, String reason) implements DecisionContent {
        @Override
        public List<DossierId> dossiers() {
            return List.of(dossierId);
        }
    }

    /** Khôi phục what was revoked, after a complaint or a judgment. */
    record Reinstatement(DossierId dossierId, String legalBasis, String reason) implements DecisionContent {
        @Override
        public List<DossierId> dossiers() {
            return List.of(dossierId);
        }
    }

    /**
     * Đính chính, sửa đổi by a paper of equal form (Decree 30/2020 art. 18).
     *
     * @param what was wrong and what it says now
     */
    record Correction(DossierId dossierId, String what, String legalBasis) implements DecisionContent {
        @Override
        public List<DossierId> dossiers() {
            return List.of(dossierId);
        }
    }

    /** What one applicant is given. */
    record Granted(DossierId dossierId, Award award) {}

    /** Why one applicant is given nothing. */
    record Declined(DossierId dossierId, String reason) {}
}
