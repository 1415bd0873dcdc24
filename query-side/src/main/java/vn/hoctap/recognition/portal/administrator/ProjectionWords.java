package vn.hoctap.recognition.portal.administrator;

import java.util.Set;
import vn.hoctap.recognition.query.projections.Rebuild;
import vn.hoctap.recognition.web.text.Text;

/** What projections are called, and where a rebuilding stands. */
final class ProjectionWords {
    private static final Set<String> KNOWN = Set.of(
            "progress",
            "audit-trail",
            "territory",
            "organisations",
            "decisions",
            "panels",
            "deadlines",
            "cycles",
            "targets",
            "rights",
            "search",
            "leaves",
            "notices");

    private ProjectionWords() {}

    static String of(String projection) {
        return KNOWN.contains(projection) ? Text.of("administrator.projections.called." + projection) : projection;
    }

    static String of(Rebuild.State state) {
        return Text.called("administrator.rebuild", state);
    }
}
