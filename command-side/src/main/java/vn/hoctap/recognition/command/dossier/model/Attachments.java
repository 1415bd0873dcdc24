package vn.hoctap.recognition.command.dossier.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.hoctap.recognition.events.criteria.Answer;
import vn.hoctap.recognition.events.dossier.EvidenceAttached;
import vn.hoctap.recognition.events.dossier.EvidenceRemoved;

/** The files that a dossier holds, each for one indicator; the same file may prove several. */
public record Attachments(List<File> files) {
    /** What answers write before the hash of a file; other evidence is a paper by number or name. */
    public static final String PREFIX = "sha256:";

    static final Attachments NONE = new Attachments(List.of());

    record File(String indicator, String sha256, long size) {
        private boolean is(String otherIndicator, String otherHash) {
            return indicator.equals(otherIndicator) && sha256.equals(otherHash);
        }
    }

    public Attachments {
        files = List.copyOf(files);
    }

    boolean hold(String indicator, String sha256) {
        return files.stream().anyMatch(file -> file.is(indicator, sha256));
    }

    /** Of all files, each counted once, however many indicators it proves. */
    long bytes() {
        return files.stream().collect(Collectors.toMap(File::sha256, File::size, (same, _) -> same)).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Whether every file that answers cite is attached to the indicator that they answer. */
    boolean provideFor(List<Answer> answers) {
        return answers.stream()
                .allMatch(answer -> answer.evidence().stream()
                        .filter(cited -> cited.startsWith(PREFIX))
                        .allMatch(cited -> hold(answer.indicator(), cited.substring(PREFIX.length()))));
    }

    static boolean cite(List<Answer> answers, String indicator, String sha256) {
        return answers.stream()
                .filter(answer -> answer.indicator().equals(indicator))
                .anyMatch(answer -> answer.evidence().contains(PREFIX + sha256));
    }

    Attachments with(EvidenceAttached attached) {
        var more = new ArrayList<>(files);
        more.add(new File(attached.indicator(), attached.sha256(), attached.size()));
        return new Attachments(more);
    }

    Attachments without(EvidenceRemoved removed) {
        return new Attachments(files.stream()
                .filter(file -> !file.is(removed.indicator(), removed.sha256()))
                .toList());
    }
}
