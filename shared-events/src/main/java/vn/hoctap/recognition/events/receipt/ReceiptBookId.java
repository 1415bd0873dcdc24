package vn.hoctap.recognition.events.receipt;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.UUID;
import vn.hoctap.recognition.events.NamedUuid;

/**
 * Identifies the book of one agency code and one day: the code of a dossier is made of these two and a number, which begins
 * anew each day (Circular 01/2018/TT-VPCP article 19).
 */
public record ReceiptBookId(@JsonValue UUID value) {
    @JsonCreator
    public ReceiptBookId {}

    public static ReceiptBookId of(String agency, LocalDate day) {
        return new ReceiptBookId(NamedUuid.of("receipt-book/%s/%s".formatted(agency, day)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
