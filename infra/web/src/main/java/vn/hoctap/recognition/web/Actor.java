package vn.hoctap.recognition.web;

/** Who acts (người thực hiện), in which role and for which unit; goes into the metadata of every event. */
public record Actor(String subject, String role, String unit) {}
