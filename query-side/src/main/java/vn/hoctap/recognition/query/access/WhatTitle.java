package vn.hoctap.recognition.query.access;

/** What an entry of the record of access is about, in Vietnamese. */
public final class WhatTitle {
    private WhatTitle() {}

    public static String of(What what) {
        return switch (what) {
            case VIEW -> "Xem";
            case EXPORT -> "Tải về";
            case SIGN_IN -> "Đăng nhập";
            case SIGN_OUT -> "Đăng xuất";
            case REFUSAL -> "Bị từ chối";
        };
    }
}
