package vn.hoctap.recognition.command.authority.shell;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.admission.People;
import vn.hoctap.recognition.command.admission.Person;

/** What admission asks of a person follows from the rights that are recorded, and from what day it is. */
@Component
class PeopleOfTheStore implements People {
    private final PersonsRights all;
    private final Clock clock;

    PeopleOfTheStore(PersonsRights all, Clock clock) {
        this.all = all;
        this.clock = clock;
    }

    @Override
    public Person of(String subject) {
        var rights = all.of(subject);
        return new Person(subject, rights.inForceOn(LocalDate.now(clock)), rights.everActedFor(), rights.version());
    }
}
