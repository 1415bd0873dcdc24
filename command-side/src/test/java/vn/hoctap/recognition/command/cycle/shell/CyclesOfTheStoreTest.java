package vn.hoctap.recognition.command.cycle.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.command.cycle.Cycles;
import vn.hoctap.recognition.command.cycle.OpenCycle;
import vn.hoctap.recognition.events.cycle.CycleClosed;
import vn.hoctap.recognition.events.cycle.CycleDates;
import vn.hoctap.recognition.events.cycle.CycleDatesChanged;
import vn.hoctap.recognition.events.cycle.CycleEvent;
import vn.hoctap.recognition.events.cycle.CycleId;
import vn.hoctap.recognition.events.cycle.CycleOpened;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.events.procedure.ProcedureReference;

@DisplayName("What others see of a cycle")
class CyclesOfTheStoreTest {
    private static final LocalDate DAY = LocalDate.of(2023, 2, 1);
    private static final CycleId ID = CycleId.of("CDHT-XA", 2023, "PGDDT-674");
    private static final CycleOpened OPENED = new CycleOpened(
            ID,
            "CDHT-XA",
            2023,
            new Office("PGDDT-674", "Phòng Giáo dục và Đào tạo"),
            dates(DAY),
            false,
            new ProcedureReference("CDHT-XA", 1),
            "",
            DAY);

    private final EventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final Cycles cycles = new CyclesOfTheStore(store);

    @Test
    void is_nothing_before_anybody_opened_it() {
        assertThat(cycles.of("CDHT-XA", 2023, "PGDDT-674")).isEmpty();
    }

    @Test
    void is_what_was_opened_with_the_newest_dates_and_its_end() {
        append(0, OPENED);
        append(1, new CycleDatesChanged(ID, dates(DAY.plusDays(9)), "", "Mưa lũ", DAY));
        append(2, new CycleClosed(ID, "Đã có kết quả", DAY.plusYears(1)));

        assertThat(cycles.of("CDHT-XA", 2023, "PGDDT-674"))
                .contains(OpenCycle.of(OPENED).with(dates(DAY.plusDays(9))).closedFrom(DAY.plusYears(1)));
        assertThat(cycles.of("CDHT-XA", 2023, "PGDDT-675")).isEmpty();
    }

    private void append(long version, CycleEvent event) {
        store.publish(new GenericDomainEventMessage<>("Cycle", ID.toString(), version, event));
    }

    private static CycleDates dates(LocalDate registerBy) {
        return new CycleDates(registerBy, DAY.plusDays(30), DAY.plusDays(60), DAY.plusDays(90), CycleDates.OPEN);
    }
}
