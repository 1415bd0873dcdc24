package vn.hoctap.recognition.command.territory.web;

/**
 * What a command came to.
 *
 * @param code of the unit that was begun or changed
 * @param version of the map's stream; give it to a query as {@code version}, to the next command as {@code If-Match}
 */
record UnitAnswer(String code, long version) {}
