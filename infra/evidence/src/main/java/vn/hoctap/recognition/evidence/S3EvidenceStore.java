package vn.hoctap.recognition.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Objects of one bucket, each under its hash. */
public final class S3EvidenceStore implements EvidenceStore {
    private static final int NOT_FOUND = 404;

    private final S3Client client;
    private final String bucket;

    public S3EvidenceStore(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    @Override
    public StoredEvidence put(Path file) throws IOException {
        var stored = new StoredEvidence(hash(file), Files.size(file));
        try {
            client.putObject(put -> put.bucket(bucket).key(key(stored.hash())), RequestBody.fromFile(file));
            return stored;
        } catch (SdkException failure) {
            throw new IOException(failure);
        }
    }

    @Override
    public InputStream open(EvidenceHash hash) throws IOException {
        try {
            return new CheckedStream(client.getObject(get -> get.bucket(bucket).key(key(hash))), hash);
        } catch (NoSuchKeyException missing) {
            throw new EvidenceLost(EvidenceLost.Loss.MISSING, hash);
        } catch (SdkException failure) {
            throw new IOException(failure);
        }
    }

    @Override
    public boolean exists(EvidenceHash hash) throws IOException {
        try {
            client.headObject(head -> head.bucket(bucket).key(key(hash)));
            return true;
        } catch (S3Exception answer) {
            if (answer.statusCode() == NOT_FOUND) {
                return false;
            }
            throw new IOException(answer);
        } catch (SdkException failure) {
            throw new IOException(failure);
        }
    }

    private static String key(EvidenceHash hash) {
        return "evidence/" + hash;
    }

    private static EvidenceHash hash(Path file) throws IOException {
        var digest = EvidenceHash.digest();
        try (var input = new DigestInputStream(Files.newInputStream(file), digest)) {
            input.transferTo(OutputStream.nullOutputStream());
        }
        return EvidenceHash.of(digest);
    }
}
