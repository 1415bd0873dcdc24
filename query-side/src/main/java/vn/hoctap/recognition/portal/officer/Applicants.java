package vn.hoctap.recognition.portal.officer;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.query.casefile.CaseFile;
import vn.hoctap.recognition.query.casefile.FindCaseFile;
import vn.hoctap.recognition.query.readers.CurrentReader;
import vn.hoctap.recognition.query.reading.OwnWrite;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** Whom the person before the page acts for, and what they have written of a dossier. */
@Component
class Applicants {
    private final FindCaseFile findCaseFile;

    Applicants(FindCaseFile findCaseFile) {
        this.findCaseFile = findCaseFile;
    }

    /** Codes of the applicants for whom the reader may act today. */
    Set<String> own() {
        return CurrentReader.rights().stream()
                .filter(right -> right.role() == Role.COMMUNE_OFFICER)
                .map(right -> right.organisation())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the reader receives dossiers for some office. */
    boolean isClerk() {
        return CurrentReader.rights().stream().anyMatch(right -> right.role() == Role.RECEIVING_CLERK);
    }

    void requireOwn(String applicant) {
        if (!own().contains(applicant)) {
            throw new ProblemException(ProblemType.FORBIDDEN, Text.of("officer.not-own"));
        }
    }

    /** @param written version that the person has just written; null where they come from elsewhere */
    CaseFile own(UUID dossier, @Nullable Long written) {
        var file = OwnWrite.including(written, () -> findCaseFile.of(dossier), CaseFile::version);
        requireOwn(file.registration().applicant().code());
        return file;
    }
}
