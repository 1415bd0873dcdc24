package vn.hoctap.recognition.query.access;

import java.util.List;
import vn.hoctap.recognition.query.export.Column;
import vn.hoctap.recognition.query.export.Table;

/** The record of access as a table for people. */
final class AccessTable {
    static final Table<Access> TABLE = new Table<>(
            "nhat-ky-truy-cap",
            List.of(
                    Column.moment("Lúc", Access::at),
                    Column.text("Người truy cập", 24, Access::actor),
                    Column.text("Việc", 12, access -> WhatTitle.of(access.what())),
                    Column.text("Mẫu địa chỉ", 38, Access::route),
                    Column.text("Đối tượng truy cập", 38, Access::subject),
                    Column.text("Điều kiện lọc", 48, Access::parameters),
                    Column.whole("Số dòng", Access::rows),
                    Column.text("Mã tra cứu", 38, access -> access.correlation().toString())));

    private AccessTable() {}
}
