package vn.hoctap.recognition.query.whatif;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoctap.recognition.query.criteria.FindCriteria;
import vn.hoctap.recognition.query.projections.Reads;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** What a year's results would have been under other criteria. */
@RestController
@ReadableBy(Audience.WATCHERS)
@Reads({"progress", "audit-trail"})
class WhatIfController {
    private final FindWhatIf findWhatIf;
    private final FindCriteria findCriteria;

    WhatIfController(FindWhatIf findWhatIf, FindCriteria findCriteria) {
        this.findWhatIf = findWhatIf;
        this.findCriteria = findCriteria;
    }

    @GetMapping(path = "/api/v1/what-if", produces = MediaType.APPLICATION_JSON_VALUE)
    WhatIf whatIf(
            @RequestParam @Min(2000) @Max(2100) int year,
            @RequestParam @Pattern(regexp = Question.TITLE) String title,
            @RequestParam(required = false) @Nullable @Pattern(regexp = Question.TITLE) String criteriaTitle,
            @RequestParam @Min(1) int criteriaVersion,
            AsOf asOf,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "200") @Min(1) @Max(1000) int limit) {
        var published = findCriteria
                .version(Objects.requireNonNullElse(criteriaTitle, title), criteriaVersion)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, Text.of("problems.criteria")));
        return findWhatIf.of(Question.about(year, title, asOf), published.set(), after, limit);
    }
}
