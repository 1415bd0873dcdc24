package vn.hoctap.recognition.verifier;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is to be verified, and against what.
 *
 * @param earlier a checkpoint that the user kept
 * @param key that the user has from elsewhere
 * @param attachments folder of files, each called by its SHA-256
 */
record Order(Path file, Optional<SignedNote> earlier, Optional<LogKey> key, Optional<Path> attachments) {}
