package vn.hoctap.recognition.query.criteria;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.criteria.CriteriaSetPublished;
import vn.hoctap.recognition.query.audittrail.AuditTrailEntry;
import vn.hoctap.recognition.query.audittrail.AuditTrailStore;

/** The criteria sets that were published. */
@Component
public class FindCriteria {
    private static final Comparator<Published> BY_TITLE_NEWEST_FIRST = Comparator.comparing(
                    (Published published) -> published.set().title())
            .thenComparing(Comparator.comparingInt(Published::version).reversed());

    private final AuditTrailStore trail;
    private final JsonMapper json = JsonMapper.builder().build();

    FindCriteria(AuditTrailStore trail) {
        this.trail = trail;
    }

    /** Every version of every title: by title, the newest version first. */
    public List<Published> all() {
        return trail.ofCriteria().stream()
                .map(this::read)
                .sorted(BY_TITLE_NEWEST_FIRST)
                .toList();
    }

    /** One version of a title's criteria; empty if nobody has published it. */
    public Optional<Published> version(String title, int version) {
        return all().stream()
                .filter(published -> published.set().title().equals(title) && published.version() == version)
                .findFirst();
    }

    private Published read(AuditTrailEntry entry) {
        var event = json.readValue(entry.payload(), CriteriaSetPublished.class);
        return new Published(event.version(), event.set(), event.reason(), event.effectiveOn(), entry.recordedAt());
    }

    /**
     * A version of a title's criteria.
     *
     * @param effectiveOn from when the instrument behind it is in force
     * @param recordedAt when it was published here
     */
    public record Published(int version, CriteriaSet set, String reason, LocalDate effectiveOn, Instant recordedAt) {}
}
