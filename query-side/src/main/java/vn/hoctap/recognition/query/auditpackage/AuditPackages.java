package vn.hoctap.recognition.query.auditpackage;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
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
    private final Foundations foundations;
    private final ProgressStore dossiers;

    AuditPackages(SignedLog log, PackageStore store, Foundations foundations, ProgressStore dossiers) {
        this.log = log;
        this.store = store;
        this.foundations = foundations;
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
            case PackageScope.All _ -> Optional.of(everything(anchor));
            case PackageScope.Dossier(var stream) -> part(scope, anchor, seen(stream));
            case PackageScope.Commune commune -> part(scope, anchor, store.dossiersOf(commune, anchor.size()));
        };
    }

    private List<String> seen(UUID stream) {
        return dossiers.isSeen(stream) ? List.of(stream.toString()) : List.of();
    }

    private Optional<Contents> part(PackageScope scope, SignedLog.Anchor anchor, List<String> asked) {
        var signed = signed(asked, anchor);
        return signed.isEmpty() ? Optional.empty() : Optional.of(contents(scope, anchor, signed));
    }

    private Contents contents(PackageScope scope, SignedLog.Anchor anchor, List<String> signed) {
        var streams = new TreeSet<>(signed);
        streams.addAll(signed(foundations.of(signed, anchor.size()), anchor));
        return new Contents(scope, anchor, signed.size(), List.copyOf(streams));
    }

    /** Those that had begun by the checkpoint. */
    private static List<String> signed(Collection<String> streams, SignedLog.Anchor anchor) {
        return streams.stream()
                .filter(stream -> anchor.heads().of(stream).isPresent())
                .toList();
    }

    /** With a gap where somebody sees less it would be no package of everything, and false to every verifier. */
    private static Contents everything(SignedLog.Anchor anchor) {
        if (!CurrentReader.seesAll()) {
            throw new ProblemException(ProblemType.FORBIDDEN, Text.of("problems.package.all"));
        }
        return new Contents(new PackageScope.All(), anchor, 0, List.of());
    }

    /**
     * What is in a package.
     *
     * @param dossiers how many; of no meaning where it is of all
     * @param streams those whose events are in it, in the order of their names; likewise
     */
    record Contents(PackageScope scope, SignedLog.Anchor anchor, int dossiers, List<String> streams) {
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
