package vn.hoctap.recognition.query.auditpackage;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.query.leaves.SignedLog;
import vn.hoctap.recognition.query.progress.ProgressStore;
import vn.hoctap.recognition.query.readers.CurrentReader;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** Writes packages, line by line; the same scope at the same checkpoint gives the same bytes, whoever asks for it. */
@Component
class AuditPackages {
    private final SignedLog log;
    private final PackageStore store;
    private final ProgressStore dossiers;

    AuditPackages(SignedLog log, PackageStore store, ProgressStore dossiers) {
        this.log = log;
        this.store = store;
        this.dossiers = dossiers;
    }

    /**
     * What a package can be written of, as it was signed; empty for what was unknown then, or is to who asks.
     *
     * @throws ProblemException of type {@link ProblemType#FORBIDDEN} if everything is asked for by who does not see it
     */
    Optional<Contents> contents(PackageScope scope) {
        var anchor = log.newest();
        return switch (scope) {
            case PackageScope.All _ -> Optional.of(new Contents(scope, anchor, everything()));
            case PackageScope.Dossier(var stream) ->
                anchor.heads()
                        .of(stream.toString())
                        .filter(_ -> dossiers.isSeen(stream))
                        .map(head -> new Contents(scope, anchor, List.of(head.stream())));
            case PackageScope.Commune commune ->
                Optional.of(store.dossiersOf(commune, anchor.size()))
                        .filter(streams -> !streams.isEmpty())
                        .map(streams -> new Contents(scope, anchor, streams));
        };
    }

    /** With a gap where somebody sees less it would be no package of everything, and false to every verifier. */
    private static List<String> everything() {
        if (!CurrentReader.seesAll()) {
            throw new ProblemException(ProblemType.FORBIDDEN, Text.of("problems.package.all"));
        }
        return List.of();
    }

    /** @param streams those whose events are in it, in the order of their names; of no meaning where it is of all */
    record Contents(PackageScope scope, SignedLog.Anchor anchor, List<String> streams) {
        boolean isOfAll() {
            return scope instanceof PackageScope.All;
        }

        PackageStore.Selection selection() {
            return isOfAll() ? PackageStore.Selection.ALL : PackageStore.Selection.of(streams);
        }

        long size() {
            return anchor.size();
        }
    }

    /**
     * Hands over each line of a package.
     *
     * @param earlier sizes of earlier checkpoints, to which the log is shown to have only grown
     */
    void write(Contents contents, Collection<Long> earlier, Consumer<byte[]> out) {
        new PackageWriter(contents, log.prover(), store, out).write(earlier);
    }
}
