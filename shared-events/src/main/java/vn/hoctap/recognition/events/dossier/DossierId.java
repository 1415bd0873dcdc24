package vn.hoctap.recognition.events.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import vn.hoctap.recognition.events.NamedUuid;

/**
 * Identifies a dossier. It follows from what the dossier is about, so that an applicant cannot hold two of the same title
 * and year: the second registration meets the first one's stream.
 */
public record DossierId(@JsonValue UUID value) {
    @JsonCreator
    public DossierId {}

    /** The identifier of the one dossier of this applicant, title and year. */
    public static DossierId of(RecognitionKind kind, AdministrativeTier tier, String applicantCode, int year) {
        return new DossierId(NamedUuid.of("dossier/%s/%s/%s/%d".formatted(kind, tier, applicantCode, year)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
