package vn.hoctap.recognition.portal.documents;

import java.util.List;
import java.util.Locale;
import vn.hoctap.recognition.portal.authority.Letterhead;
import vn.hoctap.recognition.portal.council.CouncilWords;
import vn.hoctap.recognition.portal.council.Sitting;
import vn.hoctap.recognition.query.panels.Outcome;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;

/**
 * Minutes of a session (biên bản), as they were recorded when it was closed, with the count of its ballots.
 *
 * @param text line by line
 * @param result what the council came to
 * @param count of the ballots
 */
public record MinutesSheet(
        Heading head,
        String about,
        List<String> text,
        String result,
        String count,
        List<Sitting.Line> votes,
        List<Sitting.Line> dissent) {
    private static final String MISSING = "Phiên đánh giá này chưa kết thúc nên chưa có biên bản.";
    private static final String TITLE = "BIÊN BẢN";

    public MinutesSheet {
        text = List.copyOf(text);
        votes = List.copyOf(votes);
        dissent = List.copyOf(dissent);
    }

    static Document of(Sitting sitting) {
        var outcome = sitting.outcome().orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, MISSING));
        var minutes = outcome.minutes();
        var about = "Đánh giá hồ sơ đề nghị công nhận " + Words.title(sitting.dossier()) + " của "
                + sitting.dossier().applicantName();
        var sheet = new MinutesSheet(
                head(sitting, outcome),
                about,
                lines(minutes.text()),
                CouncilWords.of(outcome.tally().result()),
                count(outcome),
                sitting.votes(),
                sitting.dissent());
        var name = Words.file("bien-ban", minutes.number());
        var at = sitting.session().last().recordedAt();
        return new Document(name, "minutes", "Biên bản số " + minutes.number(), at, sheet);
    }

    private static Heading head(Sitting sitting, Outcome outcome) {
        var office = sitting.council().office();
        var day = outcome.closedOn();
        return new Heading(
                office.name().toUpperCase(Locale.of("vi", "VN")),
                "HỘI ĐỒNG ĐÁNH GIÁ",
                outcome.minutes().number(),
                Letterhead.of(office).dated(day.getYear(), day),
                false);
    }

    /** Without the title, which the sheet has anyway. */
    private static List<String> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .filter(line -> !line.equals(TITLE))
                .toList();
    }

    static String count(Outcome outcome) {
        var tally = outcome.tally();
        int abstained = tally.tookPart() - tally.votesFor() - tally.votesAgainst();
        return "%d/%d thành viên bỏ phiếu: %d đồng ý, %d không đồng ý, %d không có ý kiến."
                .formatted(tally.tookPart(), tally.entitled(), tally.votesFor(), tally.votesAgainst(), abstained);
    }
}
