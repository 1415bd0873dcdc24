package vn.hoctap.recognition.command.procedure.shipped;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.procedure.PublishedProcedures;
import vn.hoctap.recognition.command.shipped.ShippedPublisher;

/** Publishes the shipped procedures at each start, as far as they are not published yet. */
@Component
class PublishShippedProcedures implements ApplicationRunner {
    private final ShippedPublisher publisher;
    private final PublishedProcedures published;

    PublishShippedProcedures(ShippedPublisher publisher, PublishedProcedures published) {
        this.publisher = publisher;
        this.published = published;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        publisher.publishNewer(ShippedProcedures.all(), published::newest);
    }
}
