package vn.hoctap.recognition.query.evidence;

import jakarta.validation.constraints.Pattern;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoctap.recognition.query.progress.ProgressStore;
import vn.hoctap.recognition.query.projections.Reads;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** Files that prove a dossier's answers; each look is recorded like any other, and no address gives one without it. */
@RestController
@RequestMapping("/api/v1/dossiers/{id}/evidence")
@ReadableBy(Audience.DOSSIERS)
@Reads(
        value = {"audit-trail", ProgressStore.PROJECTION},
        tagged = false)
class EvidenceController {
    private static final String HASH = "[0-9a-f]{64}";

    private final FindEvidence findEvidence;
    private final EvidenceBytes bytes;

    EvidenceController(FindEvidence findEvidence, EvidenceBytes bytes) {
        this.findEvidence = findEvidence;
        this.bytes = bytes;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    List<AttachedFile> list(@PathVariable UUID id) {
        return findEvidence.of(id).orElseThrow(() -> missing(Text.of("problems.dossier")));
    }

    @GetMapping("/{sha256}")
    ResponseEntity<byte[]> download(
            @PathVariable UUID id,
            @PathVariable @Pattern(regexp = HASH) String sha256,
            @RequestHeader(name = HttpHeaders.RANGE, required = false) @Nullable String range) {
        var file = findEvidence.of(id, sha256).orElseThrow(() -> missing(Text.of("problems.evidence")));
        var whole = bytes.of(sha256);
        var portion = Portion.of(whole.length, range);
        return ResponseEntity.status(portion.status())
                .headers(headers -> describe(file, portion, headers))
                .body(Arrays.copyOfRange(whole, portion.from(), portion.to()));
    }

    /** Whatever a file holds, a browser keeps it and runs none of it. */
    private static void describe(AttachedFile file, Portion portion, HttpHeaders headers) {
        headers.setContentType(MediaType.parseMediaType(file.mediaType()));
        headers.setContentDisposition(
                ContentDisposition.attachment().filename(file.name()).build());
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Content-Security-Policy", "default-src 'none'; sandbox");
        headers.setCacheControl("private, no-store");
        headers.set(HttpHeaders.ACCEPT_RANGES, "bytes");
        if (portion.range() != null) {
            headers.set(HttpHeaders.CONTENT_RANGE, portion.range());
        }
    }

    private static ProblemException missing(String detail) {
        return new ProblemException(ProblemType.NOT_FOUND, detail);
    }
}
