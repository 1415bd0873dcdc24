package vn.hoctap.recognition.portal.auditor;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import vn.hoctap.recognition.query.export.Format;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.whatif.Question;

/**
 * Which results are to be judged again, and by what.
 *
 * @param criteria a title and a version, such as CDHT-XA:2
 * @param recordedBy only what had been recorded by then; null for all
 * @param day only what bears this date or an earlier one; null for all
 */
public record WhatIfQuestion(
        @BindParam("nam") @Nullable @Min(2000) @Max(2100) Integer year,

        @BindParam("danh-hieu") @Nullable @Pattern(regexp = Question.TITLE)
        String title,

        @BindParam("theo") @Nullable @Pattern(regexp = WhatIfQuestion.CRITERIA)
        String criteria,

        @BindParam("ghi-nhan-den") @Nullable @Pattern(regexp = Told.MINUTE)
        String recordedBy,

        @BindParam("ngay") @Nullable LocalDate day) {
    static final String ADDRESS = "/kiem-toan/gia-dinh";
    static final String CRITERIA = Question.TITLE + ":[1-9][0-9]{0,5}";

    public WhatIfQuestion {
        title = unlessEmpty(title);
        criteria = unlessEmpty(criteria);
        recordedBy = unlessEmpty(recordedBy);
    }

    private static @Nullable String unlessEmpty(@Nullable String sent) {
        return sent == null || sent.isEmpty() ? null : sent;
    }

    /** Whether enough is said to judge by. */
    boolean isWhole() {
        return year != null && title != null && criteria != null;
    }

    Question about() {
        return Question.about(
                Objects.requireNonNull(year), Objects.requireNonNull(title), new AsOf(Told.minute(recordedBy), day));
    }

    String criteriaTitle() {
        return parts()[0];
    }

    int criteriaVersion() {
        return Integer.parseInt(parts()[1]);
    }

    private String[] parts() {
        return Objects.requireNonNull(criteria).split(":", 2);
    }

    Address page() {
        return in(ADDRESS);
    }

    Address file(Format format) {
        return in(ADDRESS + "/danh-sach." + format.ending());
    }

    private Address in(String path) {
        return new Address(path)
                .with("nam", year)
                .with("danh-hieu", title)
                .with("theo", criteria)
                .with("ghi-nhan-den", recordedBy)
                .with("ngay", day);
    }
}
