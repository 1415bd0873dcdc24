package vn.hoctap.recognition.portal.documents;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.criteria.Citation;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.DossierSubmitted;
import vn.hoctap.recognition.events.dossier.FiledPart;
import vn.hoctap.recognition.events.dossier.Meeting;
import vn.hoctap.recognition.events.dossier.Purpose;
import vn.hoctap.recognition.events.dossier.SelfAssessmentRecorded;
import vn.hoctap.recognition.events.procedure.DossierPart;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.events.procedure.Procedure;
import vn.hoctap.recognition.portal.authority.Grounds;
import vn.hoctap.recognition.query.casefile.Past;

/**
 * The applicant's submission (tờ trình): as it was filed last, or before that to be numbered, dated and signed by hand.
 *
 * @param receiver to whom it goes; dots where that is not known
 * @param results what the self-assessment came to
 * @param papers what goes with it
 * @param signature lines above the signature
 */
public record Submission(
        Heading head,
        String about,
        String receiver,
        List<String> grounds,
        String request,
        List<String> results,
        List<String> papers,
        List<String> signature) {
    private static final String PART = "TO_TRINH";
    private static final String KIND = "TTr";

    public Submission {
        grounds = List.copyOf(grounds);
        results = List.copyOf(results);
        papers = List.copyOf(papers);
        signature = List.copyOf(signature);
    }

    static Document of(Subject subject, Past.Step<DossierSubmitted> step, @Nullable Office desk) {
        var filed = step.event();
        var day = filed.effectiveOn();
        var petitioner = new Petitioner(subject.row());
        var assessed =
                subject.past().before(step).newest(SelfAssessmentRecorded.class).map(Past.Step::event);
        var papers = filed.parts().stream().filter(part -> !part.code().equals(PART));
        var sheet = new Submission(
                petitioner.heading(number(filed, petitioner), day.getYear(), day),
                about(subject),
                receiver(desk),
                grounds(subject, assessed),
                request(subject, filed.award(), " (%s)".formatted(purpose(filed.purpose())), receiver(desk)),
                assessed.map(recorded -> new SelfAssessed(subject, recorded).results())
                        .orElse(List.of()),
                subject.papers(papers.toList()),
                petitioner.signature());
        return sheet.document(subject, step.recordedAt());
    }

    /** It asks for what the self-assessment supports. */
    static Document draft(Subject subject, Past.Step<SelfAssessmentRecorded> step, @Nullable Office desk) {
        var recorded = step.event();
        var petitioner = new Petitioner(subject.row());
        var papers = subject.parts().stream()
                .filter(DossierPart::required)
                .filter(part -> !part.code().equals(PART))
                .map(DossierPart::name);
        var sheet = new Submission(
                petitioner.heading(
                        petitioner.unnumbered(KIND), recorded.effectiveOn().getYear(), null),
                about(subject),
                receiver(desk),
                grounds(subject, Optional.of(recorded)),
                request(subject, recorded.award(), "", receiver(desk)),
                new SelfAssessed(subject, recorded).results(),
                papers.toList(),
                petitioner.signature());
        return sheet.document(subject, step.recordedAt());
    }

    private Document document(Subject subject, Instant at) {
        var name = Words.file("to-trinh", subject.row().applicantCode());
        return new Document(name, "submission", "Tờ trình về việc " + about, at, this);
    }

    private static String about(Subject subject) {
        return "đề nghị công nhận " + Words.title(subject.row());
    }

    static String receiver(@Nullable Office desk) {
        return desk == null ? Heading.BLANK : desk.name();
    }

    private static String number(DossierSubmitted filed, Petitioner petitioner) {
        return filed.parts().stream()
                .filter(part -> part.code().equals(PART))
                .map(FiledPart::document)
                .findFirst()
                .orElseGet(() -> petitioner.unnumbered(KIND));
    }

    private static List<String> grounds(Subject subject, Optional<SelfAssessmentRecorded> assessed) {
        var rules = subject.procedure().map(Procedure::legalBasis).orElse(List.<Citation>of()).stream()
                .map(citation -> "Căn cứ " + Grounds.of(citation) + ";")
                .distinct();
        var agreed = assessed.map(SelfAssessmentRecorded::meeting).map(Submission::agreed).stream();
        return Stream.concat(rules, agreed).toList();
    }

    private static String agreed(Meeting meeting) {
        return "Căn cứ kết quả tự đánh giá được thống nhất tại cuộc họp ngày %s (Biên bản số %s)."
                .formatted(Words.day(meeting.heldOn()), meeting.minutes());
    }

    static String request(Subject subject, Award award, String purpose, String receiver) {
        return "%s kính đề nghị %s xem xét, %s%s."
                .formatted(
                        new Petitioner(subject.row()).name(),
                        receiver,
                        subject.request(award).replaceFirst("Công nhận", "công nhận"),
                        purpose);
    }

    private static String purpose(Purpose purpose) {
        return switch (purpose) {
            case Purpose.First _ -> "công nhận lần đầu";
            case Purpose.Renewal _ -> "công nhận lại";
            case Purpose.Raise _ -> "công nhận nâng mức độ";
        };
    }
}
