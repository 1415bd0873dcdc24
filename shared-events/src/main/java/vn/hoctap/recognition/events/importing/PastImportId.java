package vn.hoctap.recognition.events.importing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import vn.hoctap.recognition.events.NamedUuid;

/** Identifies an import; it follows from the file's content, so that the same file meets the first import's stream. */
public record PastImportId(@JsonValue UUID value) {
    @JsonCreator
    public PastImportId {}

    /** @param sha256 digest of the file, in lower-case hexadecimal */
    public static PastImportId of(String sha256) {
        return new PastImportId(NamedUuid.of("past-import/" + sha256));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
