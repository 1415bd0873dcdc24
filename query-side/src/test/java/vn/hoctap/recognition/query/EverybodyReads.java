package vn.hoctap.recognition.query;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.hoctap.recognition.events.authority.PersonId;
import vn.hoctap.recognition.events.authority.Right;
import vn.hoctap.recognition.events.authority.RightId;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.query.readers.HeldRights;

/**
 * In tests that are not about who reads what everybody audits the whole country, keeps the engine, receives dossiers, heads
 * an office, drafts decisions, and acts for the two applicants whose forms are opened.
 */
final class EverybodyReads {
    @Bean
    @Primary
    HeldRights everybodysRights() {
        return (subject, day) -> List.of(
                right(subject, 1, Role.AUDITOR, "VN"),
                right(subject, 2, Role.ADMINISTRATOR, ""),
                right(subject, 3, Role.COMMUNE_OFFICER, "24853"),
                right(subject, 4, Role.COMMUNE_OFFICER, "E-0"),
                right(subject, 5, Role.RECEIVING_CLERK, "PGDDT-674"),
                right(subject, 6, Role.OFFICE_HEAD, "PGDDT-674"),
                right(subject, 7, Role.SPECIALIST, "PGDDT-674"));
    }

    private static Right right(String subject, int number, Role role, String organisation) {
        var id = RightId.of(PersonId.of(subject), number);
        return new Right(id, subject, role, organisation, Persons.DAY, Right.OPEN_ENDED, "");
    }
}
