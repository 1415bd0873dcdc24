package vn.hoctap.recognition.query.queues;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoctap.recognition.query.progress.DossierFilter;
import vn.hoctap.recognition.query.projections.Reads;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.reading.Days;

/** The queues of each role with their counts, and the dossiers in one. */
@RestController
@ReadableBy(Audience.DOSSIERS)
@RequestMapping(path = "/api/v1/queues", produces = MediaType.APPLICATION_JSON_VALUE)
@Reads({"progress", "audit-trail", "panels"})
class QueueController {
    private final FindQueues findQueues;

    QueueController(FindQueues findQueues) {
        this.findQueues = findQueues;
    }

    @GetMapping
    List<QueueCounts> queues(
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(required = false) @Nullable @Pattern(regexp = DossierFilter.CODE) String area,
            @RequestParam(required = false) @Nullable @Size(max = 200) String office,
            @RequestParam(required = false) @Nullable @Size(max = 100) String actor,
            @RequestParam(required = false) @Nullable LocalDate on,
            AsOf asOf) {
        var filter = new QueueFilter(area, office, actor, day(on, asOf), asOf);
        var queues = role == null ? Arrays.asList(Queue.values()) : role.queues();
        return queues.stream()
                .map(queue -> QueueCounts.of(queue, findQueues.counts(queue, filter)))
                .toList();
    }

    @GetMapping("/{queue}")
    FindQueues.Page queue(
            @PathVariable Queue queue,
            @RequestParam(defaultValue = "ALL") Split split,
            @RequestParam(required = false) @Nullable @Pattern(regexp = DossierFilter.CODE) String area,
            @RequestParam(required = false) @Nullable @Size(max = 200) String office,
            @RequestParam(required = false) @Nullable @Size(max = 100) String actor,
            @RequestParam(required = false) @Nullable LocalDate on,
            AsOf asOf,
            @RequestParam(required = false) @Nullable @Size(max = 400) String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        var filter = new QueueFilter(area, office, actor, day(on, asOf), asOf);
        return findQueues.page(queue, filter, split, QueueCursor.parse(cursor), limit);
    }

    private static LocalDate day(@Nullable LocalDate on, AsOf asOf) {
        return Days.orToday(on == null ? asOf.inForceOn() : on);
    }

    /** A queue, what it is called, what is to be done in it, and how many dossiers each part of it has. */
    record QueueCounts(Queue queue, Role role, String title, String hint, Map<Split, Long> counts) {
        static QueueCounts of(Queue queue, Map<Split, Long> counts) {
            return new QueueCounts(queue, queue.role(), queue.title(), queue.hint(), counts);
        }
    }
}
