package vn.hoctap.recognition.query.leaves;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoctap.recognition.query.audittrail.TrailEvents;
import vn.hoctap.recognition.query.export.Downloads;
import vn.hoctap.recognition.query.export.Format;
import vn.hoctap.recognition.query.projections.Reads;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.transparency.Hash;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/**
 * What was signed of the log, and proofs against its newest checkpoint, in the forms of docs/audit-package.md. Each answer
 * carries the checkpoint that its proof leads to.
 */
@RestController
@RequestMapping(path = "/api/v1/log", produces = MediaType.APPLICATION_JSON_VALUE)
@ReadableBy(Audience.AUDITORS)
@Reads(
        value = {LeavesStore.PROJECTION, TrailEvents.PROJECTION},
        tagged = false)
class LogController {
    private static final String PLAIN = "text/plain;charset=UTF-8";

    private final SignedLog log;
    private final LeavesStore leaves;
    private final FindSample samples;
    private final Downloads downloads;

    LogController(SignedLog log, LeavesStore leaves, FindSample samples, Downloads downloads) {
        this.log = log;
        this.leaves = leaves;
        this.samples = samples;
        this.downloads = downloads;
    }

    /**
     * The newest checkpoint.
     *
     * @param key by which its signature is verified, as C2SP signed-note writes keys
     */
    record Signed(String key, String checkpoint) {}

    /** That an event is in the log. */
    record Inclusion(long position, long size, List<String> proof, String checkpoint) {}

    /** That the log has only grown since it had fewer events. */
    record Consistency(long from, long size, List<String> proof, String checkpoint) {}

    /** That an event is the newest of its stream: with the inclusion of all of them, that none was left out. */
    record Head(String stream, long version, long position, long index, List<String> proof, String checkpoint) {}

    @GetMapping("/checkpoint")
    Signed checkpoint() {
        var anchor = log.newest();
        return new Signed(anchor.key().written(), anchor.signed().note());
    }

    /** The same as a file, to be kept where nobody here has a say. */
    @GetMapping(path = "/checkpoint.txt", produces = PLAIN)
    ResponseEntity<byte[]> file() {
        var signed = log.newest().signed();
        var name = "checkpoint-" + signed.checkpoint().size() + ".txt";
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(signed.note().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/inclusion")
    Inclusion inclusion(@RequestParam @Min(1) Long position) {
        var anchor = log.newest();
        within(position, anchor);
        seen(position);
        return new Inclusion(
                position,
                anchor.size(),
                texts(log.prover().inclusion(position, anchor.size())),
                anchor.signed().note());
    }

    @GetMapping("/consistency")
    Consistency consistency(@RequestParam @Min(0) Long from) {
        var anchor = log.newest();
        within(from, anchor);
        return new Consistency(
                from,
                anchor.size(),
                texts(log.prover().consistency(from, anchor.size())),
                anchor.signed().note());
    }

    @GetMapping("/heads/{stream}")
    Head head(@PathVariable UUID stream) {
        var anchor = log.newest();
        var head = anchor.heads().of(stream.toString()).orElseThrow(LogController::unknown);
        seen(head.position());
        return new Head(
                head.stream(),
                head.version(),
                head.position(),
                head.index(),
                texts(head.proof()),
                anchor.signed().note());
    }

    /**
     * Dossiers to look into, chosen by nobody.
     *
     * @param day of whose checkpoints the first counts, so that the sample stays the same; by the newest one where it is null
     */
    @GetMapping("/sample")
    Sample sample(
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(defaultValue = "20") @Min(1) @Max(200) int count) {
        return samples.of(day == null ? log.newest().signed() : log.firstSince(day), count);
    }

    /** The same as a table, with what the dossiers are called. */
    @GetMapping(
            path = "/sample" + Format.ENDING,
            produces = {Format.CSV_TYPE, Format.XLSX_TYPE, Format.JSONL_TYPE})
    void sampleAsTable(
            @PathVariable Format format,
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(defaultValue = "20") @Min(1) @Max(200) int count,
            HttpServletResponse response)
            throws IOException {
        var rows = samples.named(sample(day, count));
        downloads.send(SampleTable.table(), format, rows::forEach, response);
    }

    private static void within(long position, SignedLog.Anchor anchor) {
        if (position > anchor.size()) {
            throw new ProblemException(ProblemType.NOT_FOUND, Text.of("problems.log.not-signed", anchor.size()));
        }
    }

    private void seen(long position) {
        if (!leaves.isSeen(position)) {
            throw unknown();
        }
    }

    private static ProblemException unknown() {
        return new ProblemException(ProblemType.NOT_FOUND, Text.of("problems.log.stream"));
    }

    private static List<String> texts(List<Hash> hashes) {
        return hashes.stream().map(Hash::base64).toList();
    }
}
