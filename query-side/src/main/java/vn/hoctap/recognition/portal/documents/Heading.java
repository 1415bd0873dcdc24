package vn.hoctap.recognition.portal.documents;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.portal.authority.Letterhead;

/**
 * What stands at the head of a paper; what is not recorded is left as dots to be filled in by hand.
 *
 * @param superior the governing body; empty where there is none to name
 * @param number and symbol
 * @param dated place and day
 * @param draft whether it is no more than a draft
 */
public record Heading(String superior, String body, String number, String dated, boolean draft) {
    static final String BLANK = "……………";
    private static final String ONE_STOP = "BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ";

    public Heading {
        superior = Words.together(superior);
        body = Words.together(body);
    }

    /** Of a paper that an office itself issues. */
    static Heading of(Office office, String number, LocalDate day) {
        var head = Letterhead.of(office);
        return new Heading(head.superior(), head.body(), number, head.dated(day.getYear(), day), false);
    }

    /** Of a paper of an office's one-stop desk (bộ phận một cửa); its number is given by hand. */
    static Heading ofDesk(@Nullable Office office, String symbol, LocalDate day) {
        var number = "……/" + symbol;
        if (office == null) {
            return new Heading(BLANK, ONE_STOP, number, dated(day), false);
        }
        var name = office.name().toUpperCase(Locale.of("vi", "VN"));
        return new Heading(name, ONE_STOP, number, Letterhead.of(office).dated(day.getYear(), day), false);
    }

    /** Place unknown. */
    static String dated(LocalDate day) {
        return "……………, " + Words.longDay(day);
    }
}
