package vn.hoctap.recognition.portal.documents;

import java.util.ArrayList;
import java.util.List;

/**
 * One of the forms 01 to 04 of Circular 01/2018/TT-VPCP.
 *
 * @param code of the dossier; empty where the form has no place for it
 * @param qr the address of a picture of that code; empty likewise
 * @param left who signs on the left; empty where nobody does
 * @param right who signs on the right
 */
public record Slip(Heading head, String title, String code, String qr, List<Line> lines, String left, String right) {
    static final String APPLICANT = "NGƯỜI NỘP HỒ SƠ";
    static final String RECEIVER = "NGƯỜI TIẾP NHẬN HỒ SƠ";

    public Slip {
        lines = List.copyOf(lines);
    }

    /**
     * What is filled in, or a sentence.
     *
     * @param label of what is filled in; empty for a sentence
     * @param text dots are printed where it is empty
     * @param item whether it is one of several
     */
    public record Line(String label, String text, boolean item) {}

    static Line field(String label, String text) {
        return new Line(label, text, false);
    }

    static Line sentence(String text) {
        return new Line("", text, false);
    }

    /** Several, each with its number. */
    static List<Line> items(List<String> texts) {
        var lines = new ArrayList<Line>();
        texts.forEach(text -> lines.add(new Line("", (lines.size() + 1) + ". " + text, true)));
        return lines;
    }
}
