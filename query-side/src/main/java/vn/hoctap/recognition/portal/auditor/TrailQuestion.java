package vn.hoctap.recognition.portal.auditor;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import vn.hoctap.recognition.query.audittrail.Order;
import vn.hoctap.recognition.query.audittrail.TrailFilter;
import vn.hoctap.recognition.query.export.Format;
import vn.hoctap.recognition.query.progress.DossierFilter;
import vn.hoctap.recognition.query.reading.Days;

/**
 * Which part of the trail an address asks for; null for any.
 *
 * @param stream a dossier, or whatever else has a history
 * @param recordedTo the last day that counts
 */
public record TrailQuestion(
        @BindParam("tim") @Nullable @Size(max = 100) String text,

        @BindParam("nguoi") @Nullable @Pattern(regexp = TrailFilter.TOKEN)
        String actor,

        @BindParam("don-vi") @Nullable @Pattern(regexp = TrailFilter.TOKEN)
        String unit,

        @BindParam("nhom") @Nullable @Pattern(regexp = TrailFilter.NAME)
        String family,

        @BindParam("viec") @Nullable @Pattern(regexp = TrailFilter.NAME)
        String type,

        @BindParam("dia-ban") @Nullable @Pattern(regexp = DossierFilter.CODE)
        String area,

        @BindParam("ho-so") @Nullable UUID stream,
        @BindParam("ghi-tu") @Nullable LocalDate recordedFrom,
        @BindParam("ghi-den") @Nullable LocalDate recordedTo,
        @BindParam("hieu-luc-tu") @Nullable LocalDate effectiveFrom,
        @BindParam("hieu-luc-den") @Nullable LocalDate effectiveTo,
        @BindParam("thu-tu") @Nullable Order order) {
    static final String ADDRESS = "/kiem-toan/nhat-ky";

    static final TrailQuestion ANY =
            new TrailQuestion(null, null, null, null, null, null, null, null, null, null, null, null);

    public TrailQuestion {
        text = unlessBlank(text);
        actor = unlessBlank(actor);
        unit = unlessBlank(unit);
        family = unlessBlank(family);
        type = unlessBlank(type);
        area = unlessBlank(area);
    }

    private static @Nullable String unlessBlank(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    TrailFilter filter() {
        return new TrailFilter(
                stream,
                actor,
                unit,
                area,
                type == null ? null : List.of(type),
                family,
                beginning(recordedFrom),
                recordedTo == null ? null : beginning(recordedTo.plusDays(1)),
                effectiveFrom,
                effectiveTo,
                text);
    }

    Order inOrder() {
        return order == null ? Order.NEWEST : order;
    }

    public boolean inOldOrder() {
        return inOrder() == Order.OLDEST;
    }

    /** Of the page that goes on from a cursor. */
    String after(String cursor) {
        return new Address(ADDRESS)
                .with("tim", text)
                .with("nguoi", actor)
                .with("don-vi", unit)
                .with("nhom", family)
                .with("viec", type)
                .with("dia-ban", area)
                .with("ho-so", stream)
                .with("ghi-tu", recordedFrom)
                .with("ghi-den", recordedTo)
                .with("hieu-luc-tu", effectiveFrom)
                .with("hieu-luc-den", effectiveTo)
                .with("thu-tu", order)
                .with("tiep", cursor)
                .text();
    }

    /** Of the very same entries as a file. */
    String file(Format format) {
        var filter = filter();
        return new Address("/api/v1/audit-trail." + format.ending())
                .with("q", filter.q())
                .with("actor", actor)
                .with("unit", unit)
                .with("family", family)
                .with("type", type)
                .with("area", area)
                .with("dossier", stream)
                .with("recordedFrom", filter.recordedFrom())
                .with("recordedTo", filter.recordedTo())
                .with("effectiveFrom", effectiveFrom)
                .with("effectiveTo", effectiveTo)
                .with("order", order)
                .text();
    }

    private static @Nullable Instant beginning(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Days.VIETNAM).toInstant();
    }
}
