package vn.hoctap.recognition.messaging.projector;

import java.util.Map;

/**
 * How a projector reads.
 *
 * @param connection where the brokers are, and how to speak to them
 * @param batch how many events one transaction holds at most
 */
public record ProjectorSettings(Map<String, Object> connection, int batch) {
    public ProjectorSettings {
        connection = Map.copyOf(connection);
    }
}
