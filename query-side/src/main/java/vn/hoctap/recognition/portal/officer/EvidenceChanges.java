package vn.hoctap.recognition.portal.officer;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MultipartFile;
import vn.hoctap.recognition.events.criteria.Criterion;
import vn.hoctap.recognition.portal.commands.CommandSide;
import vn.hoctap.recognition.portal.commands.Errand;
import vn.hoctap.recognition.portal.commands.Form;
import vn.hoctap.recognition.portal.commands.Outcome;
import vn.hoctap.recognition.portal.commands.Outcome.Done;
import vn.hoctap.recognition.portal.commands.Outcome.Refused;
import vn.hoctap.recognition.portal.commands.Outcome.Unknown;
import vn.hoctap.recognition.portal.commands.Upload;
import vn.hoctap.recognition.query.casefile.CaseFile;
import vn.hoctap.recognition.web.text.Text;

/** Files that come with the page of a criterion, and those that are to go: each is a change of its own, one after another. */
@Component
class EvidenceChanges {
    private static final String FILE = "tep.";
    private static final String REMOVAL = "go-bo.";

    private final CommandSide commands;
    private final DataSize largest;

    EvidenceChanges(CommandSide commands, @Value("${recognition.evidence.largest}") DataSize largest) {
        this.commands = commands;
        this.largest = largest;
    }

    /** Of one file. */
    DataSize largest() {
        return largest;
    }

    /**
     * What has come of them.
     *
     * @param written version of the dossier after those that were made; null where none was
     * @param refused why others were not, by the code of the indicator
     * @param unknown what came of the last one, if it was sent without an answer
     */
    record Made(@Nullable Long written, Map<String, String> refused, Optional<Unknown> unknown) {
        Made {
            refused = Map.copyOf(refused);
        }

        /** The version that the form's sender has seen, or has written since. */
        long seen(Map<String, String> form) {
            return written == null ? Form.seen(form) : written;
        }

        private Made after(Change change, Outcome outcome) {
            return switch (outcome) {
                case Done(var _, var version) -> new Made(version, refused, unknown);
                case Refused(var sentence) -> {
                    var all = new HashMap<>(refused);
                    all.put(change.indicator(), sentence);
                    yield new Made(written, all, unknown);
                }
                case Unknown lost -> new Made(written, refused, Optional.of(lost));
            };
        }
    }

    /** A refused one keeps no other from being made; after one without an answer the rest waits for the next sending. */
    Made make(CaseFile file, Criterion asked, Map<String, String> form, MultiValueMap<String, MultipartFile> files) {
        var made = new Made(null, Map.of(), Optional.empty());
        var changes = changes(file, asked, form, files);
        for (int number = 0; number < changes.size() && made.unknown().isEmpty(); number++) {
            var change = changes.get(number);
            var key = key(Form.key(form), number);
            var errand = Errand.change(change.address(), change.body(), key, made.seen(form));
            made = made.after(change, isTooLarge(change) ? tooLarge() : commands.take(errand));
        }
        return made;
    }

    private boolean isTooLarge(Change change) {
        return change.body() instanceof Upload upload && upload.file().getSize() > largest.toBytes();
    }

    private static Outcome tooLarge() {
        return new Refused(Text.of("officer.criterion.too-large"));
    }

    private record Change(String indicator, String address, Object body) {}

    private static List<Change> changes(
            CaseFile file, Criterion asked, Map<String, String> form, MultiValueMap<String, MultipartFile> files) {
        return asked.indicators().stream()
                .map(indicator -> indicator.code())
                .flatMap(code -> Stream.concat(removals(file, code, form), uploads(file, code, files)))
                .toList();
    }

    private static Stream<Change> uploads(CaseFile file, String code, MultiValueMap<String, MultipartFile> files) {
        return files.getOrDefault(FILE + code, List.of()).stream()
                .filter(chosen -> !chosen.isEmpty())
                .map(chosen -> new Change(
                        code,
                        "%s?criterion=%s&effectiveOn=%s".formatted(address(file, "evidence"), code, day(file)),
                        new Upload(chosen)));
    }

    private static Stream<Change> removals(CaseFile file, String code, Map<String, String> form) {
        var field = REMOVAL + code + "/";
        return form.keySet().stream()
                .filter(name -> name.startsWith(field))
                .map(name -> name.substring(field.length()))
                .map(hash -> new Change(
                        code,
                        address(file, "evidence-removals"),
                        Map.of("criterion", code, "sha256", hash, "effectiveOn", day(file))));
    }

    private static String address(CaseFile file, String act) {
        return "dossiers/" + file.registration().dossierId() + "/" + act;
    }

    /** Like a draft, a file is no paper: it bears the date of the step before it. */
    private static String day(CaseFile file) {
        return file.since().toString();
    }

    /** One form sends several commands: each has a key that follows from the form's. */
    private static String key(String ofForm, int number) {
        var name = (ofForm + "/" + number).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(name).toString();
    }
}
