package vn.hoctap.recognition.query.export;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.OutputStream;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** The forms in which a list can be taken away; a file's ending is the form's name in small letters. */
public enum Format {
    CSV(Format.CSV_TYPE) {
        @Override
        <R> TableWriter<R> writer(Table<R> table, OutputStream out, JsonMapper json) {
            return new Csv<>(table, out);
        }
    },
    XLSX(Format.XLSX_TYPE) {
        @Override
        <R> TableWriter<R> writer(Table<R> table, OutputStream out, JsonMapper json) {
            return new Xlsx<>(table, out);
        }
    },
    JSONL(Format.JSONL_TYPE) {
        @Override
        <R> TableWriter<R> writer(Table<R> table, OutputStream out, JsonMapper json) {
            return new JsonLines<>(json, out);
        }
    };

    /** A list's path is followed by this to name its files: {@code /dossiers.csv}. */
    public static final String ENDING = ".{format:csv|xlsx|jsonl}";

    public static final String CSV_TYPE = "text/csv;charset=UTF-8";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String JSONL_TYPE = "application/x-ndjson;charset=UTF-8";

    private final String contentType;

    Format(String contentType) {
        this.contentType = contentType;
    }

    abstract <R> TableWriter<R> writer(Table<R> table, OutputStream out, JsonMapper json);

    String contentType() {
        return contentType;
    }

    @JsonValue
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Format ofEnding(String ending) {
        return valueOf(ending.toUpperCase(Locale.ROOT));
    }
}
