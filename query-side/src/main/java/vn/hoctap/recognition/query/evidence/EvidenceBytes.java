package vn.hoctap.recognition.query.evidence;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.evidence.EvidenceHash;
import vn.hoctap.recognition.evidence.EvidenceLost;
import vn.hoctap.recognition.evidence.EvidenceLost.Loss;
import vn.hoctap.recognition.evidence.EvidenceStore;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** Reads files whole and checked before anything of them leaves; a loss is counted, and an alarm hangs on the counter. */
@Component
class EvidenceBytes {
    private static final Logger LOG = LoggerFactory.getLogger(EvidenceBytes.class);

    private final EvidenceStore store;
    private final MeterRegistry registry;

    EvidenceBytes(EvidenceStore store, MeterRegistry registry) {
        this.store = store;
        this.registry = registry;
        for (var loss : Loss.values()) {
            counted(loss, 0);
        }
    }

    byte[] of(String sha256) {
        try (var content = store.open(new EvidenceHash(sha256))) {
            return content.readAllBytes();
        } catch (EvidenceLost lost) {
            counted(lost.loss(), 1);
            LOG.error("Evidence is lost: {}", lost.getMessage());
            throw unavailable();
        } catch (IOException failure) {
            LOG.error("Evidence cannot be read", failure);
            throw unavailable();
        }
    }

    private void counted(Loss loss, int times) {
        registry.counter("recognition.evidence.lost", "loss", loss.name().toLowerCase(Locale.ROOT))
                .increment(times);
    }

    private static ProblemException unavailable() {
        return new ProblemException(ProblemType.EVIDENCE_UNAVAILABLE, Text.of("problems.evidence.lost"));
    }
}
