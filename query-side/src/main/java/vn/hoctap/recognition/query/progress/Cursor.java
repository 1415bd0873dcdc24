package vn.hoctap.recognition.query.progress;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.hoctap.recognition.query.reading.OpaqueText;

/** The last row of a page, from which the next one goes on; opaque to clients. */
record Cursor(int year, String areaCode, String applicantCode, UUID dossierId) {
    private static final Pattern SHAPE = Pattern.compile(
            "(-?\\d{1,6})/([^/\\p{Cc}]{1,64})/([^/\\p{Cc}]{1,64})/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    static Cursor after(DossierRow row) {
        return new Cursor(row.year(), row.standing().areaCode(), row.applicantCode(), row.dossierId());
    }

    static Cursor parse(String text) {
        var shape = OpaqueText.parts(text, SHAPE);
        return new Cursor(
                Integer.parseInt(shape.group(1)), shape.group(2), shape.group(3), UUID.fromString(shape.group(4)));
    }

    List<Object> arguments() {
        return List.of(-year, areaCode, applicantCode, dossierId);
    }

    @Override
    public String toString() {
        var text = "%d/%s/%s/%s".formatted(year, areaCode, applicantCode, dossierId);
        return OpaqueText.of(text);
    }
}
