package vn.hoctap.recognition.messaging.projector;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.InvalidOffsetException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hoctap.recognition.messaging.Topic;

/** Reads one topic until another takes its name. Reading too much is harmless, because repetitions change nothing. */
final class TopicReader implements AutoCloseable {
    /** Room for a whole batch: the default of one mebibyte holds some hundred events, each batch then costs a commit more. */
    private static final int FETCH_BYTES = 8 << 20;

    private static final Logger LOG = LoggerFactory.getLogger(TopicReader.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration CLOSE = Duration.ofMillis(500);

    private final Topic topic;
    private final String topicId;
    private final Consumer<String, byte[]> consumer;

    TopicReader(Topic topic, String topicId, ProjectorSettings settings) {
        this.topic = topic;
        this.topicId = topicId;
        this.consumer = newConsumer(settings);
        consumer.assign(List.of(topic.partition()));
    }

    void from(long offset) {
        consumer.seek(topic.partition(), offset);
    }

    void fromBeginning() {
        consumer.seekToBeginning(List.of(topic.partition()));
    }

    /** What comes next; where the topic does not reach so far, all that it holds. */
    List<ConsumerRecord<String, byte[]>> poll() {
        try {
            return consumer.poll(POLL).records(topic.partition());
        } catch (InvalidOffsetException outside) {
            LOG.warn("{} does not hold the checkpoint's offset and is read from its beginning", topic.name());
            fromBeginning();
            return List.of();
        }
    }

    /** Records behind the end of the topic. */
    long lag() {
        return consumer.currentLag(topic.partition()).orElse(0);
    }

    boolean isReplaced() {
        return topic.id().filter(topicId::equals).isEmpty();
    }

    @Override
    public void close() {
        consumer.close(CloseOptions.timeout(CLOSE));
    }

    private static Consumer<String, byte[]> newConsumer(ProjectorSettings settings) {
        var reading = new HashMap<>(settings.connection());
        reading.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        reading.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        reading.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, settings.batch());
        reading.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, FETCH_BYTES);
        reading.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 2_000);
        return new KafkaConsumer<>(reading, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
