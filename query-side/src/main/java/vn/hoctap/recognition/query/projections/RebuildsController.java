package vn.hoctap.recognition.query.projections;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoctap.recognition.messaging.Projection;
import vn.hoctap.recognition.query.access.Unrecorded;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;

/** Asks for a projection to be built anew beside the live one, and tells how far that has come. */
@RestController
@ReadableBy(Audience.ADMINISTRATORS)
@Unrecorded
@RequestMapping(path = "/api/v1/projections/{projection}/rebuilds", produces = MediaType.APPLICATION_JSON_VALUE)
class RebuildsController {
    private final List<String> known;
    private final Rebuilds rebuilds;

    RebuildsController(List<Projection> projections, Rebuilds rebuilds) {
        this.known = projections.stream().map(Projection::name).toList();
        this.rebuilds = rebuilds;
    }

    @PostMapping
    ResponseEntity<Rebuilds.Rebuild> begin(@PathVariable String projection) {
        var id = rebuilds.begin(known(projection))
                .orElseThrow(() -> new ProblemException(
                                ProblemType.REFUSED,
                                "Bảng tổng hợp này đang được dựng lại; hãy chờ lần dựng ấy kết thúc.")
                        .with("refusal", "REBUILD_UNDER_WAY"));
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/projections/" + projection + "/rebuilds/" + id))
                .body(one(projection, id));
    }

    @GetMapping
    List<Rebuilds.Rebuild> all(@PathVariable String projection) {
        return rebuilds.of(known(projection));
    }

    @GetMapping("/{id}")
    Rebuilds.Rebuild one(@PathVariable String projection, @PathVariable UUID id) {
        return rebuilds.find(known(projection), id)
                .orElseThrow(() ->
                        new ProblemException(ProblemType.NOT_FOUND, "Bảng tổng hợp này không có lần dựng lại ấy."));
    }

    private String known(String projection) {
        if (!known.contains(projection)) {
            throw new ProblemException(ProblemType.NOT_FOUND, "Không có bảng tổng hợp nào mang tên này.");
        }
        return projection;
    }
}
