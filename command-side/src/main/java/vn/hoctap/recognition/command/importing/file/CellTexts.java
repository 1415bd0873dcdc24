package vn.hoctap.recognition.command.importing.file;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.hoctap.recognition.command.importing.model.Cell;
import vn.hoctap.recognition.command.importing.model.Flaw;
import vn.hoctap.recognition.web.TextRule;

/** Makes cells of what stands in a file, by the same rule as every text of a request. */
final class CellTexts {
    /** Longer than any column takes; what is beyond is not worth looking through. */
    private static final int LONGEST = 1000;

    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0]+");

    private CellTexts() {}

    /** Empty for a blank cell. */
    static Optional<Cell> cell(String raw) {
        if (raw.length() > LONGEST) {
            return Optional.of(Cell.Flawed.of(Flaw.VALUE_TOO_LONG));
        }
        var text = raw.replace("\r\n", "\n");
        var breach = TextRule.breach(text);
        return breach.isPresent()
                ? Optional.of(new Cell.Flawed(breach.get().name()))
                : onOneLine(TextRule.normalise(text));
    }

    private static Optional<Cell> onOneLine(String text) {
        var line = SPACES.matcher(text).replaceAll(" ").strip();
        return line.isEmpty() ? Optional.empty() : Optional.of(new Cell.Text(line));
    }
}
