package vn.hoctap.recognition.events.procedure;

/**
 * One office (cơ quan), such as PGDDT-674.
 *
 * @param code its kind's short name and the code of the administrative unit where it sits; the ministry has no unit
 * @param name in Vietnamese, such as Phòng Giáo dục và Đào tạo huyện Đam Rông
 */
public record Office(String code, String name) {}
