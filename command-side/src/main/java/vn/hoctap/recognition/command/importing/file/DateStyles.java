package vn.hoctap.recognition.command.importing.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Which cell styles of a workbook show a number as a date, and which day a number then is. */
final class DateStyles {
    /** What in a number format is quoted, bracketed or escaped, and shows as it stands. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

    private static final Pattern DAY_OR_YEAR = Pattern.compile("[dDyY]");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,7}");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_OF_1904 = LocalDate.of(1904, 1, 1);
    /** Up to here the numbers count a 29 February 1900 that never was. */
    private static final int LAST_DOUBTFUL_DAY = 60;

    private final List<Boolean> dates = new ArrayList<>();
    private final boolean from1904;

    private DateStyles(boolean from1904) {
        this.from1904 = from1904;
    }

    static DateStyles none() {
        return new DateStyles(false);
    }

    static DateStyles of(byte[] styles, boolean from1904) throws XMLStreamException {
        var found = new DateStyles(from1904);
        var formats = new HashMap<String, String>();
        boolean ofCells = false;
        for (var xml = Xml.of(styles); xml.next(); ) {
            ofCells = xml.begins("cellXfs") || (ofCells && !xml.ends("cellXfs"));
            if (xml.begins("numFmt")) {
                formats.put(xml.attribute("numFmtId"), xml.attribute("formatCode"));
            } else if (ofCells && xml.begins("xf")) {
                found.dates.add(isDate(xml.attribute("numFmtId"), formats));
            }
        }
        return found;
    }

    /** The day as ISO writes it; empty where the style shows no date, or the number is none. */
    Optional<String> date(String style, String number) {
        return isDate(style) && WHOLE.matcher(number).matches() ? day(Integer.parseInt(number)) : Optional.empty();
    }

    private boolean isDate(String style) {
        int index = style.isEmpty() ? 0 : Integer.parseInt(style);
        return index < dates.size() && dates.get(index);
    }

    private Optional<String> day(int number) {
        try {
            return from1904
                    ? Optional.of(DAY_ZERO_OF_1904.plusDays(number).toString())
                    : Optional.of(DAY_ZERO.plusDays(number).toString()).filter(_ -> number > LAST_DOUBTFUL_DAY);
        } catch (DateTimeException beyondTime) {
            return Optional.empty();
        }
    }

    /** 14 to 17, 22, 27 to 36 and 50 to 58 are dates that every workbook has (ECMA-376 part 1, 18.8.30). */
    private static boolean isDate(String format, Map<String, String> formats) {
        var code = formats.get(format);
        if (code != null) {
            return DAY_OR_YEAR.matcher(LITERAL.matcher(code).replaceAll("")).find();
        }
        int number = format.isEmpty() ? 0 : Integer.parseInt(format);
        return (number >= 14 && number <= 17)
                || number == 22
                || (number >= 27 && number <= 36)
                || (number >= 50 && number <= 58);
    }
}
