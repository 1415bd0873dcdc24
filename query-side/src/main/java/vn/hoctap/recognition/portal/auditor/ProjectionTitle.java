package vn.hoctap.recognition.portal.auditor;

import java.util.Set;
import vn.hoctap.recognition.web.text.Text;

/** What projections are called (bảng tổng hợp); a test holds it against those that there are. */
final class ProjectionTitle {
    private static final Set<String> KNOWN = Set.of(
            "audit-trail",
            "cycles",
            "deadlines",
            "decisions",
            "leaves",
            "notices",
            "organisations",
            "panels",
            "progress",
            "rights",
            "search",
            "targets",
            "territory");

    private ProjectionTitle() {}

    static String of(String projection) {
        return KNOWN.contains(projection) ? Text.of("auditor.projection." + projection) : projection;
    }
}
