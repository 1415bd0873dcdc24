package vn.hoctap.recognition.system.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What must not stand in the log of an application, whatever it was sent. */
final class Logs {
    private static final Pattern BEGINNING = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}T.*");
    private static final Pattern ERROR = Pattern.compile("^\\S+ +ERROR ");
    private static final Pattern TRACE = Pattern.compile("\\n\\s+at [a-z]+[.][\\w.$/]+\\(");
    private static final int SHOWN = 700;

    private Logs() {}

    /** Entries that tell of a fault of ours, that show our inside for a fault of the sender, or that repeat a name. */
    static List<String> faults(List<String> lines) {
        return entries(lines).stream()
                .filter(Logs::isFault)
                .map(entry -> entry.substring(0, Math.min(SHOWN, entry.length())))
                .toList();
    }

    private static List<String> entries(List<String> lines) {
        var entries = new ArrayList<String>();
        for (var line : lines) {
            if (entries.isEmpty() || BEGINNING.matcher(line).matches()) {
                entries.add(line);
            } else {
                entries.add(entries.removeLast() + "\n" + line);
            }
        }
        return entries;
    }

    private static boolean isFault(String entry) {
        return ERROR.matcher(entry).find() || TRACE.matcher(entry).find() || entry.contains(HostileTexts.MARK);
    }
}
