package vn.hoctap.recognition.messaging.projector;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoctap.recognition.messaging.Projection;

/** Lets a session write that does not know that another has taken over. */
public final class ProjectorFencing {
    private ProjectorFencing() {}

    public static void writeAfterTakeover(
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            Projection projection,
            ProducerRecord<String, byte[]> sent) {
        var tables = new ProjectorTables(jdbc, projection.name(), projection.schema());
        var zombie = new ProjectorSession(projection, tables, transaction);
        new ProjectorSession(projection, tables, transaction);
        var received = new ConsumerRecord<>(sent.topic(), 0, 0, sent.key(), sent.value());
        sent.headers().forEach(received.headers()::add);
        zombie.apply(List.of(received));
    }
}
