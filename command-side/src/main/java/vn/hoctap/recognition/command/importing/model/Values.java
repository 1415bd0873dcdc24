package vn.hoctap.recognition.command.importing.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.hoctap.recognition.command.Codes;
import vn.hoctap.recognition.events.criteria.Scheme;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;
import vn.hoctap.recognition.events.dossier.TitleCode;

/** Reads the text of a cell as what its column holds; empty where it is none. */
final class Values {
    private static final Pattern CODE = Pattern.compile(Codes.PATTERN);
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final List<DateTimeFormatter> DATES = Stream.of("d/M/uuuu", "uuuu-MM-dd")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private Values() {}

    record Title(RecognitionKind kind, AdministrativeTier tier) {
        String code() {
            return TitleCode.of(kind, tier);
        }
    }

    static Optional<Title> title(String text) {
        return Arrays.stream(RecognitionKind.values())
                .flatMap(kind -> Arrays.stream(AdministrativeTier.values()).map(tier -> new Title(kind, tier)))
                .filter(title -> title.code().equalsIgnoreCase(text))
                .findFirst();
    }

    static Optional<String> code(String text) {
        return Optional.of(text).filter(code -> CODE.matcher(code).matches());
    }

    static Optional<Integer> year(String text) {
        return Optional.of(text).filter(year -> YEAR.matcher(year).matches()).map(Integer::valueOf);
    }

    /** A day that exists; 30 February is refused, not made the last of the month. */
    static Optional<LocalDate> date(String text) {
        return DATES.stream().flatMap(format -> parsed(text, format).stream()).findFirst();
    }

    static Optional<Award> award(String text, Scheme scheme) {
        var folded = Folded.of(text);
        return switch (scheme) {
            case Scheme.Thresholds(var levels) ->
                levels.stream()
                        .filter(level -> folded.equals(number(level)) || folded.equals("muc do " + number(level)))
                        .findFirst()
                        .map(Award.AtLevel::new);
            case Scheme.Points(var _, var bands) ->
                bands.stream()
                        .filter(band ->
                                band.recognised() && Folded.of(band.name()).equals(folded))
                        .findFirst()
                        .map(band -> new Award.InBand(band.name()));
        };
    }

    private static String number(RecognitionLevel level) {
        return switch (level) {
            case LEVEL_1 -> "1";
            case LEVEL_2 -> "2";
        };
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException unfit) {
            return Optional.empty();
        }
    }
}
