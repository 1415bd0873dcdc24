package vn.hoctap.recognition.command.dossier.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;
import vn.hoctap.recognition.command.dispatch.CommandRequest;
import vn.hoctap.recognition.command.evidence.EvidenceIntake;
import vn.hoctap.recognition.command.evidence.TakenEvidence;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** Hands a file that came with a request to the intake. */
@Component
class Uploads {
    private final EvidenceIntake intake;

    Uploads(EvidenceIntake intake) {
        this.intake = intake;
    }

    /** Nothing is stored of a request that might mean another file. */
    void requireOne(HttpServletRequest request) {
        var files = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (files == null
                || files.getMultiFileMap().values().stream()
                                .mapToInt(List::size)
                                .sum()
                        != 1) {
            throw new ProblemException(ProblemType.MALFORMED_REQUEST, Text.of("dossier-refusals.one-file"));
        }
    }

    TakenEvidence take(MultipartFile file, String actor) {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return intake.take(actor, name, file.getSize(), file::getInputStream);
    }

    /** The same key with another file is another request. */
    CommandRequest.Change with(TakenEvidence taken, CommandRequest.Change request) {
        return new CommandRequest.Change(
                request.actor(), request.key(), request.hash().and(taken.sha256()), request.expected());
    }
}
