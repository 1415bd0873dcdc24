package vn.hoctap.recognition.evidence;

import java.net.URI;
import java.nio.file.Path;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Where evidence is kept, the same for whoever writes and whoever reads.
 *
 * @param folder used while no bucket is named
 * @param bucket of a server that speaks S3; empty for the folder
 * @param endpoint address of that server
 */
public record EvidenceStoreSettings(
        String folder, String bucket, String endpoint, String region, String accessKey, String secretKey) {
    public EvidenceStore open() {
        return bucket.isBlank() ? new FileEvidenceStore(Path.of(folder)) : new S3EvidenceStore(client(), bucket);
    }

    /** Names of buckets stay in the path: few servers outside of Amazon have a host for each. */
    private S3Client client() {
        return S3Client.builder()
                .endpointOverride(URI.create(endpoint))
                .forcePathStyle(true)
                .region(Region.of(region))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, secretKey)))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    /** Without the secrets, whoever prints it. */
    @Override
    public String toString() {
        return bucket.isBlank() ? "folder" : "bucket " + bucket;
    }
}
