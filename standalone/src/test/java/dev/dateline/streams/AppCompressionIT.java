package dev.dateline.streams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.schemas.Topics;
import dev.dateline.standalone.cluster.LocalCluster;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the app writes in, on a real broker. */
class AppCompressionIT {
    @TempDir
    private Path directory;

    @Test
    void aPublicTopicThatIsKeptAsItIsWrittenIsWrittenInGzip() throws Exception {
        try (LocalCluster cluster = LocalCluster.start(new LocalCluster.Options(directory, 0, 0));
                Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, cluster.bootstrap()))) {
            StreamsSettings settings = StreamsSettings.defaults(cluster.bootstrap(), directory);
            AppCompression asDeclared = AppCompression.of(settings);
            ConfigResource articles = new ConfigResource(ConfigResource.Type.TOPIC, Topics.ARTICLES.name());
            ConfigEntry asWritten = new ConfigEntry(TopicConfig.COMPRESSION_TYPE_CONFIG, "producer");
            admin.incrementalAlterConfigs(
                            Map.of(articles, List.of(new AlterConfigOp(asWritten, AlterConfigOp.OpType.SET))))
                    .all()
                    .get();

            assertThat(asDeclared).isEqualTo(AppCompression.ZSTD);
            assertThat(AppCompression.of(settings)).isEqualTo(AppCompression.GZIP);
        }
    }
}
