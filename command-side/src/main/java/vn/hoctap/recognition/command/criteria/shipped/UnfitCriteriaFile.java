package vn.hoctap.recognition.command.criteria.shipped;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import vn.hoctap.recognition.criteria.Finding;

/** A shipped file is wrong; the message names each place by file and line. */
final class UnfitCriteriaFile extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private UnfitCriteriaFile(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static UnfitCriteriaFile of(String file, YamlTree yaml, List<Finding> findings) {
        var message = findings.stream()
                .map(finding -> "%s:%d %s: %s"
                        .formatted(file, yaml.line("set." + finding.place()), finding.place(), finding.flaw()))
                .collect(Collectors.joining("\n"));
        return new UnfitCriteriaFile(message, null);
    }

    static UnfitCriteriaFile of(String file, YamlTree yaml, JacksonException unfit) {
        var place = unfit.getPath().stream().map(UnfitCriteriaFile::step).collect(Collectors.joining());
        var path = place.startsWith(".") ? place.substring(1) : place;
        var message = "%s:%d %s: %s".formatted(file, yaml.line(path), path, unfit.getOriginalMessage());
        return new UnfitCriteriaFile(message, unfit);
    }

    static UnfitCriteriaFile of(String file, int line, String what, @Nullable Throwable cause) {
        return new UnfitCriteriaFile("%s:%d %s".formatted(file, line, what), cause);
    }

    private static String step(JacksonException.Reference reference) {
        return reference.getPropertyName() == null
                ? "[" + reference.getIndex() + "]"
                : "." + reference.getPropertyName();
    }
}
