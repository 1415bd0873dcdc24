package vn.hoctap.recognition.portal.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.hoctap.recognition.query.export.Column;
import vn.hoctap.recognition.query.export.Table;
import vn.hoctap.recognition.query.progress.Wording;
import vn.hoctap.recognition.query.receptions.ReceivedDossier;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;

/**
 * Sổ theo dõi hồ sơ (form 06 of Circular 01/2018/TT-VPCP): what nobody has recorded is left to be filled in by hand.
 *
 * @param office whose it is, in capitals; dots for several, or for nobody knows whose
 * @param year of the receipts
 */
public record ReceptionBook(String office, int year, List<Entry> entries) {
    static final Table<ReceivedDossier> TABLE = new Table<>(
            "so-theo-doi-ho-so",
            List.of(
                    Column.text("Mã hồ sơ", 30, each -> each.receipt().code()),
                    Column.text("Nội dung yêu cầu giải quyết", 50, ReceptionBook::request),
                    Column.text(
                            "Tên cơ quan, đơn vị, địa phương",
                            44,
                            each -> each.row().applicantName()),
                    Column.text("Địa bàn", 28, each -> each.row().standing().areaName()),
                    Column.text(
                            "Cơ quan tiếp nhận",
                            44,
                            each -> each.receipt().office().name()),
                    Column.day("Ngày nhận", each -> each.receipt().effectiveOn()),
                    Column.day("Ngày hẹn trả kết quả", ReceptionBook::appointment),
                    Column.day("Ngày có kết quả", each -> each.row().standing().decidedOn()),
                    Column.text("Ghi chú", 44, ReceptionBook::remark)));

    /** So many lines an office's year has at most; the typesetter keeps all of them in memory. */
    static final int MOST = 2_000;

    public ReceptionBook {
        entries = List.copyOf(entries);
    }

    /**
     * A line of it.
     *
     * @param decided on which the office that decides came to a result
     */
    public record Entry(
            String code,
            String request,
            String applicant,
            String area,
            String office,
            String received,
            String appointment,
            String decided,
            String remark) {
        static Entry of(ReceivedDossier each) {
            var decided = each.row().standing().decidedOn();
            return new Entry(
                    each.receipt().code(),
                    ReceptionBook.request(each),
                    each.row().applicantName(),
                    each.row().standing().areaName(),
                    each.receipt().office().name(),
                    Words.day(each.receipt().effectiveOn()),
                    Words.day(ReceptionBook.appointment(each)),
                    decided == null ? "" : Words.day(decided),
                    ReceptionBook.remark(each));
        }
    }

    /** @throws ProblemException with a sentence where there are too many for one file */
    static Document of(int year, List<ReceivedDossier> received) {
        if (received.size() > MOST) {
            throw new ProblemException(
                    ProblemType.VALIDATION,
                    ("Sổ năm %d có quá nhiều hồ sơ để in thành một tệp PDF;"
                                    + " hãy chọn một cơ quan tiếp nhận hoặc tải sổ dạng Excel.")
                            .formatted(year));
        }
        var entries = received.stream().map(Entry::of).toList();
        var book = new ReceptionBook(office(received), year, entries);
        return new Document(
                "so-theo-doi-ho-so-" + year,
                "reception-book",
                "Sổ theo dõi hồ sơ năm " + year,
                at(year, received),
                book);
    }

    private static String office(List<ReceivedDossier> received) {
        var names = received.stream()
                .map(each -> each.receipt().office().name())
                .distinct()
                .toList();
        return names.size() == 1 ? names.getFirst().toUpperCase(Words.VIETNAMESE) : Heading.BLANK;
    }

    /** When what it tells of was recorded last; of an empty one the beginning of its year. */
    private static Instant at(int year, List<ReceivedDossier> received) {
        return received.stream()
                .map(each -> each.row().recordedAt())
                .max(Comparator.naturalOrder())
                .orElseGet(() -> LocalDate.of(year, Month.JANUARY, 1)
                        .atStartOfDay(Words.ZONE)
                        .toInstant());
    }

    /** Headings, in the order of the form. */
    public List<String> columns() {
        return List.of(
                "TT",
                "Mã hồ sơ",
                "Nội dung yêu cầu giải quyết",
                "Tên cơ quan, đơn vị, địa phương",
                "Địa bàn, số điện thoại",
                "Cơ quan giải quyết",
                "Nhận hồ sơ",
                "Hẹn trả kết quả",
                "Có kết quả",
                "Trả kết quả",
                "Ký nhận",
                "Ghi chú");
    }

    private static String request(ReceivedDossier each) {
        return "Công nhận " + Words.title(each.row());
    }

    /** As it stands; a dossier that has gone back for good has but the one of its receipt. */
    private static LocalDate appointment(ReceivedDossier each) {
        var promised = each.row().standing().appointment();
        return promised == null ? each.receipt().appointment() : promised;
    }

    private static String remark(ReceivedDossier each) {
        var remarks = new ArrayList<>(List.of(Wording.of(each.row().standing().stage())));
        if (!appointment(each).equals(each.receipt().appointment())) {
            remarks.add("hẹn lần đầu ngày " + Words.day(each.receipt().appointment()));
        }
        var decided = each.row().standing().decidedOn();
        if (decided != null && decided.isAfter(appointment(each))) {
            remarks.add("quá hẹn");
        }
        return String.join("; ", remarks);
    }
}
