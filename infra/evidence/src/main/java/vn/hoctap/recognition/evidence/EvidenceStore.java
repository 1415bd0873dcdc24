package vn.hoctap.recognition.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Keeps files by the hash of their bytes; the same bytes are kept once, and nothing is ever changed or removed. */
public interface EvidenceStore {
    /** Keeps a copy of the file; it is there for good once this returns. */
    StoredEvidence put(Path file) throws IOException;

    /**
     * The bytes of that hash, which are checked while they are read.
     *
     * @throws EvidenceLost if the store has no such bytes; reading the end of others throws it as well
     */
    InputStream open(EvidenceHash hash) throws IOException;

    boolean exists(EvidenceHash hash) throws IOException;
}
