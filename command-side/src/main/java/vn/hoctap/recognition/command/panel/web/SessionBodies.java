package vn.hoctap.recognition.command.panel.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.command.Codes;
import vn.hoctap.recognition.events.criteria.Judgement.Verdict;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.panel.Minutes;
import vn.hoctap.recognition.events.panel.Score;
import vn.hoctap.recognition.events.panel.SessionForm;
import vn.hoctap.recognition.events.panel.Vote;

/** The request bodies about sessions; none says who acts, and {@code effectiveOn} left out means today in Vietnam. */
final class SessionBodies {
    private SessionBodies() {}

    /** @param round left out means the first */
    record Opening(
            @NotNull DossierId dossierId,
            @NotNull SessionForm form,
            @Min(1) @Max(99) @Nullable Integer round,
            @Size(max = 2000) @Nullable String reason,
            @Nullable LocalDate effectiveOn) {
        int roundOrFirst() {
            return Objects.requireNonNullElse(round, 1);
        }
    }

    record Openings(
            @NotNull @Size(min = 1, max = 200) List<@NotNull DossierId> dossierIds,
            @NotNull SessionForm form,
            @Nullable LocalDate effectiveOn) {}

    record Declaration(
            @NotNull Boolean conflict,
            @Size(max = 2000) @Nullable String reason,
            @Nullable LocalDate effectiveOn) {}

    record Scored(
            @NotNull @Pattern(regexp = Codes.OF_PART) String code,
            @NotNull Verdict outcome,
            @Size(max = 2000) @Nullable String comment) {
        Score toScore() {
            return new Score(code, outcome, orEmpty(comment));
        }
    }

    record BallotPaper(
            @NotNull @Size(max = 200) List<@NotNull @Valid Scored> scores,
            @NotNull Vote vote,
            @Size(max = 5000) @Nullable String opinion,
            @Nullable LocalDate effectiveOn) {
        List<Score> toScores() {
            return scores.stream().map(Scored::toScore).toList();
        }
    }

    record Dissenting(
            @NotNull @Pattern(regexp = PanelBodies.ACCOUNT) String subject,
            @NotBlank @Size(max = 5000) String opinion) {}

    record MinutesPaper(
            @NotBlank @Size(max = 100) String number,
            @NotBlank @Size(max = 50_000) String text,
            @NotNull @Size(max = 50) List<@NotNull @Valid Dissenting> dissent) {
        Minutes toMinutes() {
            var opinions = dissent.stream()
                    .map(opinion -> new Minutes.Dissent(opinion.subject(), opinion.opinion()))
                    .toList();
            return new Minutes(number, text, opinions);
        }
    }

    record Closing(
            @NotNull @Valid MinutesPaper minutes, @Nullable LocalDate effectiveOn) {}

    static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
