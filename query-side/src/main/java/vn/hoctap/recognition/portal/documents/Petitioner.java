package vn.hoctap.recognition.portal.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.portal.authority.Letterhead;
import vn.hoctap.recognition.query.progress.DossierRow;

/** Who asks for a title: of a community the people's committee of its commune, else the unit itself. */
record Petitioner(DossierRow row) {
    /** @param day null where the paper has still to be dated by hand */
    Heading heading(String number, int year, @Nullable LocalDate day) {
        var head = letterhead();
        return new Heading(head.superior(), head.body(), number, head.dated(year, day), false);
    }

    /** A unit's own superior is not recorded, nor where it sits. */
    private Letterhead letterhead() {
        if (!isCommune()) {
            return new Letterhead(Heading.BLANK, name().toUpperCase(Words.VIETNAMESE), "", Heading.BLANK);
        }
        return Letterhead.of(new Office(row.applicantCode(), name()));
    }

    String name() {
        var name = row.applicantName();
        return isCommune()
                ? "Ủy ban nhân dân " + name.substring(0, 1).toLowerCase(Words.VIETNAMESE) + name.substring(1)
                : name;
    }

    /** Number and symbol (số, ký hiệu) of a paper that has still to be numbered by hand. */
    String unnumbered(String kind) {
        return "……/" + kind + (isCommune() ? "-UBND" : "");
    }

    /** Lines above the signature. */
    List<String> signature() {
        return isCommune() ? List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH") : List.of("THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ");
    }

    private boolean isCommune() {
        return row.kind().equals(RecognitionKind.LEARNING_COMMUNITY.name());
    }
}
