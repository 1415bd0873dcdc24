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
import vn.hoctap.recognition.query.access.Unrecorded;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.web.Actor;

/**
 * Has a projection built anew beside the live one, and tells how far that has come. One administrator proposes it, another lets
 * it begin; either of them, or a third, may decline it before.
 */
@RestController
@ReadableBy(Audience.ADMINISTRATORS)
@Unrecorded
@RequestMapping(path = "/api/v1/projections/{projection}/rebuilds", produces = MediaType.APPLICATION_JSON_VALUE)
class RebuildsController {
    private final ProposedRebuilds rebuilds;

    RebuildsController(ProposedRebuilds rebuilds) {
        this.rebuilds = rebuilds;
    }

    @PostMapping
    ResponseEntity<Rebuild> propose(@PathVariable String projection, Actor actor) {
        var id = rebuilds.propose(projection, actor.subject());
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/projections/" + projection + "/rebuilds/" + id))
                .body(one(projection, id));
    }

    @PostMapping("/{id}/approvals")
    ResponseEntity<Rebuild> approve(@PathVariable String projection, @PathVariable UUID id, Actor actor) {
        rebuilds.approve(projection, id, actor.subject());
        return ResponseEntity.accepted().body(one(projection, id));
    }

    @PostMapping("/{id}/declines")
    ResponseEntity<Rebuild> decline(@PathVariable String projection, @PathVariable UUID id, Actor actor) {
        rebuilds.decline(projection, id, actor.subject());
        return ResponseEntity.accepted().body(one(projection, id));
    }

    @GetMapping
    List<Rebuild> all(@PathVariable String projection) {
        return rebuilds.of(projection);
    }

    @GetMapping("/{id}")
    Rebuild one(@PathVariable String projection, @PathVariable UUID id) {
        return rebuilds.one(projection, id);
    }
}
