package vn.hoctap.recognition.query.progress;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;

/** The last row of a page, from which the next one goes on; opaque to clients. */
record Cursor(int year, String areaCode, String applicantCode, UUID dossierId) {
    private static final Pattern SHAPE = Pattern.compile(
            "(-?\\d{1,6})/([^/\\p{Cc}]{1,64})/([^/\\p{Cc}]{1,64})/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    static Cursor after(DossierRow row) {
        return new Cursor(row.year(), row.standing().areaCode(), row.applicantCode(), row.dossierId());
    }

    static Cursor parse(String text) {
        var shape = SHAPE.matcher(decoded(text));
        if (!shape.matches()) {
            throw invalid();
        }
        return new Cursor(
                Integer.parseInt(shape.group(1)), shape.group(2), shape.group(3), UUID.fromString(shape.group(4)));
    }

    List<Object> arguments() {
        return List.of(-year, areaCode, applicantCode, dossierId);
    }

    @Override
    public String toString() {
        var text = "%d/%s/%s/%s".formatted(year, areaCode, applicantCode, dossierId);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw invalid();
        }
    }

    private static ProblemException invalid() {
        return new ProblemException(
                ProblemType.INVALID_CURSOR, "Con trỏ trang không hợp lệ; hãy mở lại danh sách từ đầu.");
    }
}
