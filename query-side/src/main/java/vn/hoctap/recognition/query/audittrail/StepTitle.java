package vn.hoctap.recognition.query.audittrail;

import vn.hoctap.recognition.web.text.Text;

/** What each type of event is called; a test holds it against the catalogue. */
public final class StepTitle {
    private StepTitle() {}

    /** What an event of a type is called, such as Nộp hồ sơ. */
    public static String of(String type) {
        return Acts.isKnown(type) ? Text.of("trail.step." + type) : type;
    }
}
