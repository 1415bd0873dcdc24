package vn.hoctap.recognition.query.projections;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoctap.recognition.query.access.Unrecorded;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** How the projections stand, and what each comes to. */
@RestController
@ReadableBy(Audience.ADMINISTRATORS)
@Unrecorded
@RequestMapping(path = "/api/v1/projections", produces = MediaType.APPLICATION_JSON_VALUE)
class ProjectionsController {
    private final Projectors projectors;
    private final Digests digests;

    ProjectionsController(Projectors projectors, Digests digests) {
        this.projectors = projectors;
        this.digests = digests;
    }

    @GetMapping
    List<Standing> projections() {
        return projectors.standings();
    }

    @GetMapping("/{projection}/digest")
    Digests.Digest digest(@PathVariable String projection) {
        return digests.of(projection)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, Text.of("problems.projection")));
    }
}
