package vn.hoctap.recognition.command.organisation.web;

/**
 * What a command came to.
 *
 * @param version of the organisation's stream; give it to a query as {@code version}, to the next command as {@code If-Match}
 */
record OrganisationAnswer(String code, long version) {}
