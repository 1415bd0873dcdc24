package vn.hoctap.recognition.command.evidence;

import vn.hoctap.recognition.evidence.EvidenceFlaw;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** What a refused file looks like to whoever sent it. */
final class EvidenceProblems {
    private EvidenceProblems() {}

    static ProblemException of(EvidenceFlaw flaw) {
        return new ProblemException(typeOf(flaw), Text.called("evidence-refusals.why", flaw)).with("flaw", flaw.name());
    }

    private static ProblemType typeOf(EvidenceFlaw flaw) {
        return switch (flaw) {
            case TOO_LARGE -> ProblemType.TOO_LARGE;
            case TYPE_NOT_ACCEPTED, EXTENSION_MISMATCH -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
            case EMPTY,
                    FOREIGN_CONTENT,
                    DAMAGED,
                    ARCHIVE_LIMITS,
                    UNSAFE_ENTRY,
                    MACRO,
                    EXTERNAL_REFERENCE,
                    ACTIVE_CONTENT,
                    ENCRYPTED,
                    PICTURE_TOO_LARGE,
                    MALWARE_SUSPECTED -> ProblemType.EVIDENCE_REFUSED;
        };
    }
}
