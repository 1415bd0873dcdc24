package vn.hoctap.recognition.command.authority.shell;

import vn.hoctap.recognition.command.authority.model.RightsOfPerson;

/** The rights of other persons, as a command to one person's asks for them. */
@FunctionalInterface
interface PersonsRights {
    /** Those of an account; none for one that nobody has heard of. */
    RightsOfPerson of(String subject);
}
