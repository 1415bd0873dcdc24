package vn.hoctap.recognition.command.targets.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import vn.hoctap.recognition.events.criteria.Citation;
import vn.hoctap.recognition.events.targets.Target;
import vn.hoctap.recognition.events.targets.TargetMeasure;
import vn.hoctap.recognition.events.targets.TargetScope;

/** What has to be sent to publish targets. */
final class Bodies {
    private Bodies() {}

    /** @param code empty for the country, or for every unit of the extent */
    record ScopeBody(
            @NotNull TargetScope.Extent extent,
            @NotNull @Size(max = 32) String code) {}

    /** @param citation where it stands */
    record TargetBody(
            @NotNull TargetMeasure measure,
            @NotNull @Size(max = 500) String name,
            @NotNull @Valid ScopeBody scope,
            @NotNull Integer year,
            @NotNull BigDecimal percent,
            @NotNull @Size(max = 500) String denominatorNote,

            @Schema(implementation = Citation.class) @NotNull
            ObjectNode citation) {
        Target target(Citation read) {
            var whose = new TargetScope(scope.extent(), scope.code());
            return new Target(measure, name, whose, year, percent, denominatorNote, read);
        }
    }

    /**
     * @param version the number that the targets get: the newest version's and one
     * @param effectiveOn the first day on which progress is measured against them; left out it is today
     */
    record TargetsPublication(
            @NotNull @Min(1) Integer version,

            @NotNull @Size(max = 1000) List<@NotNull @Valid TargetBody> targets,

            @NotBlank @Size(max = 2000) String reason,
            @Nullable LocalDate effectiveOn) {}
}
