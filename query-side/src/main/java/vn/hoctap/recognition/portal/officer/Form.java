package vn.hoctap.recognition.portal.officer;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;

/** What every form of ours carries besides what somebody fills in. */
final class Form {
    static final String KEY = "khoa";
    static final String SEEN = "phien-ban-da-xem";
    /** The day on the paper; today where none is given. */
    static final String DAY = "ngay";

    static final String LATE = "ly-do-muon";
    private static final Pattern VERSION = Pattern.compile("\\d{1,9}");

    private Form() {}

    /** Sent with a form so that it takes effect once, however often it is sent. */
    static String key(Map<String, String> form) {
        try {
            return UUID.fromString(form.getOrDefault(KEY, "")).toString();
        } catch (IllegalArgumentException changed) {
            throw new ProblemException(ProblemType.INVALID_VALUE, "Biểu mẫu không đầy đủ; hãy mở lại trang.");
        }
    }

    /** The version of the dossier that the page showed. */
    static long seen(Map<String, String> form) {
        var seen = form.getOrDefault(SEEN, "");
        if (!VERSION.matcher(seen).matches()) {
            throw new ProblemException(ProblemType.INVALID_VALUE, "Biểu mẫu không đầy đủ; hãy mở lại trang.");
        }
        return Long.parseLong(seen);
    }
}
