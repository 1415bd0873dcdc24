package vn.hoctap.recognition.messaging;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** The one topic with its one partition (ADR-0004), as its broker knows it. */
public final class Topic implements AutoCloseable {
    private static final int ANSWER_SECONDS = 10;
    private static final int FRAME_BYTES = 100_000;

    /** Above anything that an event may hold; the broker's default would stop the relay at one megabyte. */
    public static final int MAX_RECORD_BYTES = 10_000_000;

    private static final Map<String, String> KEEP_ALL_FOR_EVER = Map.of(
            "retention.ms",
            "-1",
            "retention.bytes",
            "-1",
            "max.message.bytes",
            String.valueOf(MAX_RECORD_BYTES + FRAME_BYTES));

    private final String name;
    private final short replicas;
    private final Admin admin;

    /** @param connection where the brokers are, and how to speak to them */
    public Topic(String name, short replicas, Map<String, Object> connection) {
        this.name = name;
        this.replicas = replicas;
        this.admin = Admin.create(connection);
    }

    public String name() {
        return name;
    }

    public TopicPartition partition() {
        return new TopicPartition(name, 0);
    }

    /** What tells this topic from an earlier one of the same name; empty while there is none. */
    public Optional<String> id() {
        try {
            var described = answer(admin.describeTopics(List.of(name)).allTopicNames());
            return described.values().stream()
                    .map(Topic::verified)
                    .map(description -> description.topicId().toString())
                    .findFirst();
        } catch (UnknownTopicOrPartitionException none) {
            return Optional.empty();
        }
    }

    /** The identifier of the topic, which is created when there is none. */
    public String idOrCreate() {
        return id().orElseGet(this::create);
    }

    /** The offset that the next record will get. */
    public long endOffset() {
        return answer(admin.listOffsets(Collections.singletonMap(partition(), OffsetSpec.latest()))
                        .partitionResult(partition()))
                .offset();
    }

    @Override
    public void close() {
        admin.close(Duration.ofSeconds(1));
    }

    private String create() {
        var creation = admin.createTopics(List.of(new NewTopic(name, 1, replicas).configs(KEEP_ALL_FOR_EVER)));
        try {
            return answer(creation.topicId(name)).toString();
        } catch (TopicExistsException another) {
            return id().orElseThrow(() -> another); // another process was quicker, which is just as well
        }
    }

    private static TopicDescription verified(TopicDescription description) {
        if (description.partitions().size() != 1) {
            throw new IllegalStateException("The topic %s has %d partitions and must have one (ADR-0004)"
                    .formatted(description.name(), description.partitions().size()));
        }
        return description;
    }

    private static <T> T answer(KafkaFuture<T> future) {
        try {
            return future.get(ANSWER_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof KafkaException known ? known : new KafkaException(failure.getCause());
        } catch (TimeoutException failure) {
            throw new KafkaException("No answer from the broker", failure);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new KafkaException("Interrupted", stopping);
        }
    }
}
