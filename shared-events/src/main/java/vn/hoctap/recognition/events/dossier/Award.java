package vn.hoctap.recognition.events.dossier;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What an applicant asks for or is given: a level, or with points a band; or nothing, where the criteria are not met. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Award.AtLevel.class, name = "LEVEL"),
    @JsonSubTypes.Type(value = Award.InBand.class, name = "BAND"),
    @JsonSubTypes.Type(value = Award.NotMet.class, name = "NOT_MET")
})
public sealed interface Award {
    /** Mức độ 1 or 2 (Circulars 24/2023 and 25/2023). */
    record AtLevel(RecognitionLevel level) implements Award {}

    /** Mức xếp loại, such as Tốt (Circulars 44/2014 and 22/2020). */
    record InBand(String band) implements Award {}

    /** Không đạt. */
    record NotMet() implements Award {}
}
