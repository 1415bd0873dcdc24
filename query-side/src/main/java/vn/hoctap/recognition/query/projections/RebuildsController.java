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
import vn.hoctap.recognition.web.Actor;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;

/**
 * Has a projection built anew beside the live one, and tells how far that has come. One administrator proposes it, another lets
 * it begin; either of them, or a third, may decline it before.
 */
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
    ResponseEntity<Rebuilds.Rebuild> propose(@PathVariable String projection, Actor actor) {
        var id = rebuilds.propose(known(projection), actor.subject())
                .orElseThrow(() -> refused(
                        "REBUILD_UNDER_WAY",
                        "Bảng tổng hợp này đã có đề nghị dựng lại hoặc đang được dựng lại; hãy chờ lần ấy kết thúc."));
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/projections/" + projection + "/rebuilds/" + id))
                .body(one(projection, id));
    }

    @PostMapping("/{id}/approvals")
    ResponseEntity<Rebuilds.Rebuild> approve(@PathVariable String projection, @PathVariable UUID id, Actor actor) {
        var proposed = one(projection, id);
        if (proposed.proposedBy().equals(actor.subject())) {
            throw new ProblemException(
                            ProblemType.SEPARATION_OF_DUTIES,
                            "Người đề nghị dựng lại không được tự phê duyệt; cần một người quản trị khác.")
                    .with("refusal", "SAME_PERSON");
        }
        return answered(rebuilds.begin(proposed, actor.subject()), projection, id);
    }

    @PostMapping("/{id}/declines")
    ResponseEntity<Rebuilds.Rebuild> decline(@PathVariable String projection, @PathVariable UUID id, Actor actor) {
        return answered(rebuilds.decline(one(projection, id), actor.subject()), projection, id);
    }

    private ResponseEntity<Rebuilds.Rebuild> answered(boolean waited, String projection, UUID id) {
        if (!waited) {
            throw refused("REBUILD_ANSWERED", "Đề nghị dựng lại này đã được trả lời.");
        }
        return ResponseEntity.accepted().body(one(projection, id));
    }

    private static ProblemException refused(String refusal, String detail) {
        return new ProblemException(ProblemType.REFUSED, detail).with("refusal", refusal);
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
