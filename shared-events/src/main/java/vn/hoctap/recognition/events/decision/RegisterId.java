package vn.hoctap.recognition.events.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import vn.hoctap.recognition.events.NamedUuid;

/** Identifies the register of one body, year and series; each begins with number 1 (Decree 30/2020 annex I). */
public record RegisterId(@JsonValue UUID value) {
    @JsonCreator
    public RegisterId {}

    /**
     * @param body code of the office that decides
     * @param series the symbol after the number, such as QĐ-UBND
     */
    public static RegisterId of(String body, int year, String series) {
        return new RegisterId(NamedUuid.of("decision-register/%s/%d/%s".formatted(body, year, series)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
