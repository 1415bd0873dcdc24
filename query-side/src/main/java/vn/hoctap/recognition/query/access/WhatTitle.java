package vn.hoctap.recognition.query.access;

import vn.hoctap.recognition.web.text.Text;

/** What an entry of the record of access is about, in words. */
public final class WhatTitle {
    private WhatTitle() {}

    public static String of(What what) {
        return Text.called("words.access", what);
    }
}
