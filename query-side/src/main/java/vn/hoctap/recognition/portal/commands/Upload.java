package vn.hoctap.recognition.portal.commands;

import java.util.Locale;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;
import org.springframework.web.multipart.MultipartFile;

/** A file, which is all that an errand brings. */
public record Upload(MultipartFile file) {
    MultiValueMap<String, Object> parts() {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("file", part());
        return parts;
    }

    /** Of what its sender calls it only the ending matters; the rest is theirs. */
    private HttpEntity<Resource> part() {
        var ending = StringUtils.getFilenameExtension(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
        var name = "tep." + Objects.requireNonNullElse(ending, "").toLowerCase(Locale.ROOT);
        var headers = new HttpHeaders();
        headers.setContentDisposition(
                ContentDisposition.formData().name("file").filename(name).build());
        return new HttpEntity<>(file.getResource(), headers);
    }
}
