package vn.hoctap.recognition.evidence;

import java.util.Set;
import java.util.regex.Pattern;

/** A name that stays within the folder into which an archive is unpacked, on every system. */
final class ZipNameRule {
    private static final int LONGEST = 255;
    private static final Set<String> NO_STEPS = Set.of("", ".", "..");
    private static final Pattern MISLEADING = Pattern.compile("[\\\\:\\p{Cc}\\x{FFFD}]");

    private ZipNameRule() {}

    static boolean isSafe(String name) {
        if (name.isEmpty()
                || name.length() > LONGEST
                || MISLEADING.matcher(name).find()) {
            return false;
        }
        var path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        for (var step : path.split("/", -1)) {
            if (NO_STEPS.contains(step)) {
                return false;
            }
        }
        return true;
    }
}
