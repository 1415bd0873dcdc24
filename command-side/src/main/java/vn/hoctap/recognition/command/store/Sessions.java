package vn.hoctap.recognition.command.store;

import javax.sql.DataSource;

/** Opens database sessions outside the pool; a type of its own, so that nobody takes it for the application's pool. */
public record Sessions(DataSource source) {}
