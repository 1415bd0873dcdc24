package vn.hoctap.recognition.local;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import vn.hoctap.recognition.embedded.PostgresServer;

/** PostgreSQL alone, with both databases: folder and port as arguments. */
public final class LocalPostgres {
    private LocalPostgres() {}

    public static void main(String[] arguments) throws InterruptedException {
        var server = PostgresServer.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        server.createDatabase(LocalRecognition.COMMAND_DATABASE);
        server.createDatabase(LocalRecognition.QUERY_DATABASE);
        System.out.println("ready");
        new CountDownLatch(1).await();
    }
}
