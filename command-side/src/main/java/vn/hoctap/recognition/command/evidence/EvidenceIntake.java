package vn.hoctap.recognition.command.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.evidence.EvidenceInspector;
import vn.hoctap.recognition.evidence.EvidenceLimits;
import vn.hoctap.recognition.evidence.EvidenceStore;
import vn.hoctap.recognition.evidence.Inspection.Accepted;
import vn.hoctap.recognition.evidence.Inspection.Refused;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** Takes a file in: looked into, and stored before any event speaks of it. */
@Component
public class EvidenceIntake {
    private static final Logger LOG = LoggerFactory.getLogger(EvidenceIntake.class);

    private final EvidenceStore store;
    private final UploadAllowance allowance;
    private final EvidenceInspector inspector;
    /** A parsed PDF takes many times its size in memory. */
    private final Semaphore inspections;

    EvidenceIntake(EvidenceStore store, UploadAllowance allowance, EvidenceSettings settings) {
        this.store = store;
        this.allowance = allowance;
        this.inspector = new EvidenceInspector(
                EvidenceLimits.USUAL.withBytes(settings.largest().toBytes()));
        this.inspections = new Semaphore(settings.inspections(), true);
    }

    /** A file that is sent; its stream can be opened once it has arrived whole. */
    @FunctionalInterface
    public interface Arrived {
        InputStream open() throws IOException;
    }

    /**
     * The file as it is stored, once it is.
     *
     * @param name what the sender calls it, of which only the extension matters
     * @throws ProblemException if it is refused, or if its sender has sent enough for today
     */
    public TakenEvidence take(String actor, String name, long size, Arrived arrived) {
        allowance.take(actor, size);
        try {
            var file = Files.createTempFile("evidence-", "");
            try (var content = arrived.open()) {
                Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
                return stored(file, name);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            LOG.error("Evidence could not be stored", failure);
            throw new ProblemException(ProblemType.STORE_UNAVAILABLE, Text.of("evidence-refusals.store"));
        }
    }

    private TakenEvidence stored(Path file, String name) throws IOException {
        inspections.acquireUninterruptibly();
        try {
            return switch (inspector.inspect(file, name)) {
                case Refused(var flaw) -> throw EvidenceProblems.of(flaw);
                case Accepted(var type, var _) -> {
                    var stored = store.put(file);
                    yield new TakenEvidence(stored.hash().value(), type.mediaType(), stored.size());
                }
            };
        } finally {
            inspections.release();
        }
    }
}
