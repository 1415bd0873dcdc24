package vn.hoctap.recognition.query.auditpackage;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoctap.recognition.query.audittrail.TrailEvents;
import vn.hoctap.recognition.query.export.Downloads;
import vn.hoctap.recognition.query.export.Format;
import vn.hoctap.recognition.query.leaves.LeavesStore;
import vn.hoctap.recognition.query.progress.DossierFilter;
import vn.hoctap.recognition.query.progress.ProgressStore;
import vn.hoctap.recognition.query.projections.Reads;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/**
 * Audit packages of everything, of a dossier, and of a commune and year, the last two with what the dossiers rest on: JSON
 * Lines in the form of docs/audit-package.md, as of the newest checkpoint. {@code from} names the size of an earlier
 * checkpoint, to which the package then shows the way.
 */
@RestController
@RequestMapping(path = "/api/v1/audit-packages", produces = Format.JSONL_TYPE)
@ReadableBy(Audience.AUDITORS)
@Reads(
        value = {LeavesStore.PROJECTION, TrailEvents.PROJECTION, ProgressStore.PROJECTION},
        tagged = false)
class AuditPackageController {
    private final AuditPackages packages;
    private final Downloads downloads;

    AuditPackageController(AuditPackages packages, Downloads downloads) {
        this.packages = packages;
        this.downloads = downloads;
    }

    @GetMapping("/all")
    void all(
            @RequestParam(required = false) @Nullable @Size(max = 20) List<@Min(0) Long> from,
            HttpServletResponse response)
            throws IOException {
        send(new PackageScope.All(), from, response);
    }

    @GetMapping("/{id}")
    void dossier(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable @Size(max = 20) List<@Min(0) Long> from,
            HttpServletResponse response)
            throws IOException {
        send(new PackageScope.Dossier(id), from, response);
    }

    @GetMapping("/{code}/{year}")
    void commune(
            @PathVariable @Pattern(regexp = DossierFilter.CODE) String code,
            @PathVariable @Min(2000) @Max(2100) int year,
            @RequestParam(required = false) @Nullable @Size(max = 20) List<@Min(0) Long> from,
            HttpServletResponse response)
            throws IOException {
        send(new PackageScope.Commune(code, year), from, response);
    }

    private void send(PackageScope scope, @Nullable List<Long> from, HttpServletResponse response) throws IOException {
        var contents = packages.contents(scope)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, Text.of("problems.package.none")));
        var earlier = from == null ? List.<Long>of() : from;
        if (earlier.stream().anyMatch(size -> size > contents.size())) {
            throw new ProblemException(ProblemType.INVALID_VALUE, Text.of("problems.log.not-signed", contents.size()));
        }
        var name = "audit-package-" + scope.name() + "-" + contents.size() + ".jsonl";
        downloads.sendLines(name, out -> packages.write(contents, earlier, out), response);
    }
}
