package vn.hoctap.recognition.command.decision.web;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.hoctap.recognition.events.decision.DecisionContent;
import vn.hoctap.recognition.events.dossier.DossierId;

/** What is to be decided, as it comes in. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Content.Recognising.class, name = "RECOGNITION"),
    @JsonSubTypes.Type(value = Content.Rejecting.class, name = "REJECTION"),
    @JsonSubTypes.Type(value = Content.Revoking.class, name = "REVOCATION"),
    @JsonSubTypes.Type(value = Content.Reinstating.class, name = "REINSTATEMENT"),
    @JsonSubTypes.Type(value = Content.Correcting.class, name = "CORRECTION")
})
sealed interface Content {
    DecisionContent toContent();

    /** One applicant or a whole list. */
    record Recognising(@NotNull List<@NotNull @Valid Granted> items) implements Content {
        @Override
        public DecisionContent toContent() {
            return new DecisionContent.Recognition(items.stream()
                    .map(item -> new DecisionContent.Granted(
                            item.dossierId(), item.award().toAward()))
                    .toList());
        }
    }

    record Rejecting(@NotNull List<@NotNull @Valid Declined> items) implements Content {
        @Override
        public DecisionContent toContent() {
            return new DecisionContent.Rejection(items.stream()
                    .map(item -> new DecisionContent.Declined(item.dossierId(), item.reason()))
                    .toList());
        }
    }

    record Revoking(
            @NotNull DossierId dossierId,
            @NotNull @Size(max = 2000) String legalBasis,
            @NotBlank @Size(max = 2000) String reason)
            implements Content {
        @Override
        public DecisionContent toContent() {
            return new DecisionContent.Revocation(dossierId, legalBasis, reason);
        }
    }

    record Reinstating(
            @NotNull DossierId dossierId,
            @NotNull @Size(max = 2000) String legalBasis,
            @NotBlank @Size(max = 2000) String reason)
            implements Content {
        @Override
        public DecisionContent toContent() {
            return new DecisionContent.Reinstatement(dossierId, legalBasis, reason);
        }
    }

    record Correcting(
            @NotNull DossierId dossierId,
            @NotBlank @Size(max = 2000) String what,
            @NotNull @Size(max = 2000) String legalBasis)
            implements Content {
        @Override
        public DecisionContent toContent() {
            return new DecisionContent.Correction(dossierId, what, legalBasis);
        }
    }

    record Granted(
            @NotNull DossierId dossierId, @NotNull @Valid GivenAward award) {}

    record Declined(
            @NotNull DossierId dossierId,
            @NotBlank @Size(max = 2000) String reason) {}
}
