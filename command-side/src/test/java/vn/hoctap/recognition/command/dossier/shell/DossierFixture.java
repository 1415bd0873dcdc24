package vn.hoctap.recognition.command.dossier.shell;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.Configuration;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import vn.hoctap.recognition.command.dispatch.CommandStreams;
import vn.hoctap.recognition.command.dossier.AcceptDossier;
import vn.hoctap.recognition.command.dossier.World;

/** A dossier's aggregate in a {@link World}. */
final class DossierFixture {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private DossierFixture() {}

    /** A book whose next number is 7, and which knows what it was asked to enter. */
    static final class Book extends ReceiptBooks {
        final List<String> entered = new ArrayList<>();

        Book() {
            super(new DefaultListableBeanFactory().getBeanProvider(Configuration.class));
        }

        @Override
        int next(String agency, AcceptDossier command) {
            entered.add(agency);
            return 6 + entered.size();
        }
    }

    static AggregateTestFixture<DossierAggregate> dossier() {
        return dossier(new World());
    }

    static AggregateTestFixture<DossierAggregate> dossier(World world) {
        return dossier(world, new Book());
    }

    static AggregateTestFixture<DossierAggregate> dossier(World world, Book book) {
        var fixture = new AggregateTestFixture<>(DossierAggregate.class);
        fixture.registerInjectableResource(present(world));
        fixture.registerInjectableResource(book);
        fixture.registerCommandTargetResolver(new CommandStreams());
        return fixture;
    }

    private static PresentCircumstances present(World world) {
        var morning = world.today.atTime(9, 0).atZone(VIETNAM).toInstant();
        return new PresentCircumstances(
                Clock.fixed(morning, VIETNAM),
                world.criteria(),
                world.procedures(),
                world.competentOffices(),
                world::calendar,
                world.applicants(),
                world.yearDates(),
                world.recognitions(),
                world.quota);
    }
}
