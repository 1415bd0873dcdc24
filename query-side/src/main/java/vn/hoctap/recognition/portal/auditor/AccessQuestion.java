package vn.hoctap.recognition.portal.auditor;

import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import vn.hoctap.recognition.query.access.AccessFilter;
import vn.hoctap.recognition.query.access.What;
import vn.hoctap.recognition.query.export.Format;
import vn.hoctap.recognition.query.reading.Days;

/**
 * Which part of the record of access an address asks for; null for any.
 *
 * @param dossier or whatever else has a history of its own
 * @param to the last day that counts
 */
public record AccessQuestion(
        @BindParam("nguoi") @Nullable @Pattern(regexp = AccessFilter.TOKEN)
        String actor,

        @BindParam("viec") @Nullable What what,
        @BindParam("ho-so") @Nullable UUID dossier,
        @BindParam("tu") @Nullable LocalDate from,
        @BindParam("den") @Nullable LocalDate to) {
    static final String ADDRESS = "/kiem-toan/truy-cap";

    public AccessQuestion {
        actor = actor == null || actor.isBlank() ? null : actor.strip();
    }

    AccessFilter filter() {
        return new AccessFilter(actor, what, dossier, beginning(from), to == null ? null : beginning(to.plusDays(1)));
    }

    /** Of the page that goes on from a cursor. */
    String after(String cursor) {
        return new Address(ADDRESS)
                .with("nguoi", actor)
                .with("viec", what)
                .with("ho-so", dossier)
                .with("tu", from)
                .with("den", to)
                .with("tiep", cursor)
                .text();
    }

    /** Of the very same entries as a file. */
    String file(Format format) {
        var filter = filter();
        return new Address("/api/v1/access-record." + format.ending())
                .with("actor", actor)
                .with("what", what)
                .with("dossier", dossier)
                .with("from", filter.from())
                .with("to", filter.to())
                .text();
    }

    private static @Nullable Instant beginning(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Days.VIETNAM).toInstant();
    }
}
