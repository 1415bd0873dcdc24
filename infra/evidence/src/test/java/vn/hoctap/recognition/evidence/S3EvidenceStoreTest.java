package vn.hoctap.recognition.evidence;

import com.robothy.s3.rest.LocalS3;
import com.robothy.s3.rest.bootstrap.LocalS3Mode;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

@DisplayName("Evidence in a bucket (kho minh chứng S3)")
class S3EvidenceStoreTest extends EvidenceStoreTest {
    private static final LocalS3 SERVER =
            LocalS3.builder().mode(LocalS3Mode.IN_MEMORY).port(-1).build();

    private static S3Client client;
    private String bucket = "";

    @BeforeAll
    static void start() {
        SERVER.start();
        client = S3Client.builder()
                .endpointOverride(URI.create("http://127.0.0.1:" + SERVER.getPort()))
                .forcePathStyle(true)
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    @AfterAll
    static void stop() {
        client.close();
        SERVER.shutdown();
    }

    @BeforeEach
    void freshBucket() {
        bucket = "evidence-" + java.util.UUID.randomUUID();
        client.createBucket(create -> create.bucket(bucket));
    }

    @Override
    EvidenceStore store() {
        return new S3EvidenceStore(client, bucket);
    }

    @Override
    void damage(EvidenceHash hash, byte[] bytes) {
        client.putObject(put -> put.bucket(bucket).key("evidence/" + hash), RequestBody.fromBytes(bytes));
    }
}
