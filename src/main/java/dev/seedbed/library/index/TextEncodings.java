package dev.seedbed.library.index;

import dev.seedbed.compression.Decompression;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.dump.DumpText;
import dev.seedbed.library.dump.SqlDialect;
import dev.seedbed.library.encoding.EncodingJudge;
import dev.seedbed.library.encoding.SeedEncoding;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/// Finds out how an SQL file is encoded that is not UTF-8, by a second reading.
final class TextEncodings {
    /// Their strings may hold any bytes.
    private static final List<String> WITH_BYTES = List.of("mysqldump", "mariadb-dump", "mydumper");

    private final DumpInfo info;
    private final EncodingJudge judge;

    TextEncodings(DumpInfo info, SqlDialect dialect, String tool) {
        this.info = info;
        this.judge = new EncodingJudge(
                dialect == SqlDialect.MYSQL, WITH_BYTES.stream().anyMatch(tool::startsWith));
    }

    SeedEncoding judge() throws IOException, InterruptedException {
        try (InputStream content = DumpText.open(info)) {
            return judge.judge(content);
        } catch (IOException e) {
            if (!Decompression.isCut(e)) {
                throw e;
            }
            // Nothing of it is restored unless the user wants what there is, as it is.
            return SeedEncoding.UTF_8;
        }
    }
}
