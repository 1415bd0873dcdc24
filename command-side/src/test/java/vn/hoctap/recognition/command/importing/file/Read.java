package vn.hoctap.recognition.command.importing.file;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import vn.hoctap.recognition.command.criteria.PublishedCriteria;
import vn.hoctap.recognition.command.importing.model.Reading;

/** Reads files of past years on a fixed day, and says what is wrong in short. */
final class Read {
    static final LocalDate TODAY = LocalDate.of(2024, 6, 3);
    static final String HEADINGS = "Danh hiệu,Mã đối tượng,Tên đối tượng,Mã đơn vị hành chính,Tên đơn vị hành chính,"
            + "Năm đánh giá,Mức độ/Xếp loại,Số quyết định,Ngày quyết định,Cơ quan ban hành";
    static final String ROW = "CDHT-XA,24853,Xã Đạ Tông,24853,Xã Đạ Tông,2022,Khá,05/QĐ-UBND,15/02/2023,UBND huyện";

    private static final PublishedCriteria CRITERIA = new ShippedAsPublished();

    private Read() {}

    static Reading csv(String... lines) {
        return csv(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static Reading csv(byte[] content) {
        return PastYearsFile.read(content, Format.CSV, CRITERIA, TODAY);
    }

    static Reading xlsx(byte[] content) {
        return PastYearsFile.read(content, Format.XLSX, CRITERIA, TODAY);
    }

    /** Row, column and code of everything that is wrong. */
    static List<String> errors(Reading reading) {
        return reading.errors().stream()
                .map(error -> "%d %s %s".formatted(error.row(), error.column(), error.code()))
                .toList();
    }
}
