package vn.hoctap.recognition.command.importing.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.hoctap.recognition.command.importing.file.Format;
import vn.hoctap.recognition.events.importing.PastImportId;

/**
 * The request body: a file.
 *
 * @param content its bytes, in Base64
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
record SentFile(
        @NotBlank @Size(max = 200) String fileName,
        @NotNull Format format,
        @NotNull byte[] content) {
    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    PastImportId importId() {
        return PastImportId.of(sha256());
    }
}
