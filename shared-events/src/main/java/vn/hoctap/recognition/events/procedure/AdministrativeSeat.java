package vn.hoctap.recognition.events.procedure;

/** An administrative unit (đơn vị hành chính) where an office sits, as it is called on a day. */
public record AdministrativeSeat(String code, String name) {}
