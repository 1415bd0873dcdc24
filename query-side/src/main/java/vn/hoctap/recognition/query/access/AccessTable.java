package vn.hoctap.recognition.query.access;

import java.util.List;
import vn.hoctap.recognition.query.export.Column;
import vn.hoctap.recognition.query.export.Table;
import vn.hoctap.recognition.web.text.Text;

/** The record of access as a table for people. */
final class AccessTable {
    private AccessTable() {}

    static Table<Access> table() {
        return new Table<>(
                "nhat-ky-truy-cap",
                List.of(
                        Column.moment(Text.of("tables.at"), Access::at),
                        Column.text(Text.of("tables.reader"), 24, Access::actor),
                        Column.text(Text.of("tables.what"), 12, access -> WhatTitle.of(access.what())),
                        Column.text(Text.of("tables.route"), 38, Access::route),
                        Column.text(Text.of("tables.subject"), 38, Access::subject),
                        Column.text(Text.of("tables.parameters"), 48, Access::parameters),
                        Column.whole(Text.of("tables.rows"), Access::rows),
                        Column.text(
                                Text.of("tables.correlation"),
                                38,
                                access -> access.correlation().toString())));
    }
}
