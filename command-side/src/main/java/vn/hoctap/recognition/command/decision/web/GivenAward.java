package vn.hoctap.recognition.command.decision.web;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;

/** What one applicant is to be given, as it comes in. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = GivenAward.Level.class, name = "LEVEL"),
    @JsonSubTypes.Type(value = GivenAward.Band.class, name = "BAND")
})
sealed interface GivenAward {
    Award toAward();

    record Level(@NotNull RecognitionLevel level) implements GivenAward {
        @Override
        public Award toAward() {
            return new Award.AtLevel(level);
        }
    }

    record Band(@NotBlank @Size(max = 100) String band) implements GivenAward {
        @Override
        public Award toAward() {
            return new Award.InBand(band);
        }
    }
}
