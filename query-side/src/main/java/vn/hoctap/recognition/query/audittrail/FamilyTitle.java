package vn.hoctap.recognition.query.audittrail;

import vn.hoctap.recognition.web.text.Text;

/** What the families of events are called (nhóm việc); a test holds it against the catalogue. */
public final class FamilyTitle {
    private FamilyTitle() {}

    public static String of(String family) {
        return Acts.ofFamily(family).isEmpty() ? family : Text.of("trail.family." + family);
    }
}
