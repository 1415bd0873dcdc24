package vn.hoctap.recognition.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import vn.hoctap.recognition.web.text.Text;

/** The version of a stream that the client saw when it decided to change it (If-Match). */
public sealed interface ExpectedVersion {
    /** Whether a stream at {@code version} may be changed. */
    boolean accepts(long version);

    /** The client changes whatever is there ({@code If-Match: *}). */
    record Any() implements ExpectedVersion {
        @Override
        public boolean accepts(long version) {
            return true;
        }
    }

    /** The client changes this version alone. */
    record Exactly(long expected) implements ExpectedVersion {
        @Override
        public boolean accepts(long version) {
            return expected == version;
        }
    }

    /** The strong entity tag of a version, for the header ETag. */
    static String entityTag(long version) {
        return "\"" + version + "\"";
    }

    static ExpectedVersion of(HttpServletRequest request) {
        return OneHeader.of(request, "If-Match", Syntax::malformed)
                .map(Syntax::parse)
                .orElseThrow(() ->
                        new ProblemException(ProblemType.PRECONDITION_REQUIRED, Text.of("web.header.version-missing")));
    }

    /** The grammar of the header: one strong tag of ours, or a star. */
    final class Syntax {
        private static final Pattern STRONG = Pattern.compile("\"(0|[1-9][0-9]{0,17})\"");

        private Syntax() {}

        private static ExpectedVersion parse(String header) {
            if ("*".equals(header)) {
                return new Any();
            }
            var tag = STRONG.matcher(header);
            if (!tag.matches()) {
                throw malformed();
            }
            return new Exactly(Long.parseLong(tag.group(1)));
        }

        private static ProblemException malformed() {
            return new ProblemException(ProblemType.MALFORMED_PRECONDITION, Text.of("web.header.version-malformed"));
        }
    }
}
