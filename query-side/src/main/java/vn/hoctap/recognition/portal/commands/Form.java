package vn.hoctap.recognition.portal.commands;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.ui.Model;
import vn.hoctap.recognition.query.reading.Days;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** What every form of ours carries besides what somebody fills in. */
public final class Form {
    private static final String KEY = "khoa";
    private static final String SEEN = "phien-ban-da-xem";
    /** The day on the paper; today where none is given. */
    public static final String DAY = "ngay";

    public static final String LATE = "ly-do-muon";
    /** On a page whose form was sent without an answer. */
    static final String UNANSWERED = "unanswered";

    private static final Pattern VERSION = Pattern.compile("\\d{1,9}");

    private Form() {}

    /** A form is shown, with what was typed into it before, or in an earlier one; one without an answer as it was sent. */
    public static void show(Map<String, String> typed, Model model) {
        boolean isUnanswered = model.containsAttribute(UNANSWERED);
        model.addAttribute("typed", typed);
        model.addAttribute("key", isUnanswered ? key(typed) : UUID.randomUUID());
        model.addAttribute("seen", isUnanswered ? typed.get(SEEN) : null);
        model.addAttribute("today", Days.orToday(null));
    }

    /** Sent with a form so that it takes effect once, however often it is sent. */
    public static String key(Map<String, String> form) {
        try {
            return UUID.fromString(form.getOrDefault(KEY, "")).toString();
        } catch (IllegalArgumentException changed) {
            throw new ProblemException(ProblemType.INVALID_VALUE, Text.of("layout.error.incomplete"));
        }
    }

    /** The version of the dossier that the page showed. */
    public static long seen(Map<String, String> form) {
        var seen = form.getOrDefault(SEEN, "");
        if (!VERSION.matcher(seen).matches()) {
            throw new ProblemException(ProblemType.INVALID_VALUE, Text.of("layout.error.incomplete"));
        }
        return Long.parseLong(seen);
    }
}
