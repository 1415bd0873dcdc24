package vn.hoctap.recognition.query.leaves;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoctap.recognition.query.projections.CanonicalForm;
import vn.hoctap.recognition.query.projections.Positions;
import vn.hoctap.recognition.transparency.CheckpointFolder;
import vn.hoctap.recognition.transparency.PublishedKey;

@Configuration(proxyBeanMethods = false)
class LeavesConfiguration {
    @Bean
    CanonicalForm canonicalLeaves() {
        return new CanonicalForm(LeavesStore.PROJECTION, """
                SELECT json_build_array(position, stream, version, stream_type, metadata, encode(hash, 'hex'))::text
                  FROM leaf ORDER BY position""");
    }

    /** The key stands in the settings and not beside the checkpoints: whoever could change those could change it there. */
    @Bean
    SignedLog signedLog(
            LeavesStore leaves,
            Positions positions,
            @Value("${recognition.log.checkpoints}") Path folder,
            @Value("${recognition.log.published-key}") String key) {
        return new SignedLog(
                leaves,
                positions,
                new CheckpointFolder(folder),
                key.isBlank() ? Optional.empty() : Optional.of(PublishedKey.of(key)));
    }
}
