package vn.hoctap.recognition.events.dossier;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What a dossier is submitted for; one that follows another knows its predecessor. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Purpose.First.class, name = "FIRST"),
    @JsonSubTypes.Type(value = Purpose.Renewal.class, name = "RENEWAL"),
    @JsonSubTypes.Type(value = Purpose.Raise.class, name = "RAISE")
})
public sealed interface Purpose {
    /** Công nhận lần đầu. */
    record First() implements Purpose {}

    /** Công nhận lại: an earlier recognition has ended. */
    record Renewal(DossierId predecessor) implements Purpose {}

    /** Công nhận nâng mức độ: a lower level stands. */
    record Raise(DossierId predecessor) implements Purpose {}
}
