package vn.hoctap.recognition.portal.authority;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it looks on paper (Decree 30/2020, annex III, form 1.2), in Vietnamese whoever looks at it.
 *
 * @param number number and symbol; with blanks before it is signed
 * @param dated place and date
 * @param attached to what the annex belongs
 * @param about what follows "Về việc"
 * @param authority who decides, in capitals; empty where nobody is determined
 * @param grounds one a line, each with its mark at the end
 * @param articles what is decided, article by article
 * @param recipients nơi nhận
 * @param signature what stands above the signature, in capitals
 * @param listing heading of the annex's last column
 * @param lines the annex, as far as who reads may see the dossiers
 * @param unseen how many other dossiers it covers
 */
public record Paper(
        Letterhead head,
        String number,
        String dated,
        String attached,
        String about,
        String authority,
        List<String> grounds,
        List<String> articles,
        List<String> recipients,
        String signature,
        @Nullable String signedBy,
        String listing,
        List<AnnexLine> lines,
        long unseen) {
    public Paper {
        grounds = List.copyOf(grounds);
        articles = List.copyOf(articles);
        recipients = List.copyOf(recipients);
        lines = List.copyOf(lines);
    }

    public String kind() {
        return "QUYẾT ĐỊNH";
    }

    public String numbered() {
        return "Số: " + number;
    }

    public String subject() {
        return "Về việc " + about;
    }

    /** @param at 1 for the first */
    public String article(int at) {
        return "Điều " + at + ".";
    }

    public String recipientsHeading() {
        return "Nơi nhận:";
    }

    /** Whether there is a hand under it. */
    public String hand() {
        return signedBy == null ? "(Chưa ký)" : "(Đã ký)";
    }

    /** What the annex is called. */
    public String list() {
        return "DANH SÁCH";
    }

    /** Headings of the annex. */
    public List<String> columns() {
        return List.of("TT", "Cơ quan, đơn vị, địa phương", "Địa bàn", "Danh hiệu", "Năm", listing);
    }

    /** Above the annex: what follows "Về việc", with a capital. */
    public String listTitle() {
        return about.substring(0, 1).toUpperCase(Locale.of("vi")) + about.substring(1);
    }
}
