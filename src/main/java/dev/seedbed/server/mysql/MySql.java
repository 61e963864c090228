package dev.seedbed.server.mysql;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.Server;
import dev.seedbed.seeding.watch.estimate.Weights;
import dev.seedbed.seeding.watch.estimate.WeightsBuilder;
import dev.seedbed.server.mysqlfamily.InnoDbDirectory;
import dev.seedbed.server.mysqlfamily.MySqlFamilyClient;
import dev.seedbed.server.mysqlfamily.MySqlFamilyConnectionCommands;
import dev.seedbed.server.mysqlfamily.MySqlFamilyEnvironment;
import dev.seedbed.server.mysqlfamily.MySqlFamilyVersions;
import dev.seedbed.server.mysqlfamily.MySqlFamilyWatch;
import dev.seedbed.server.mysqlfamily.MySqlForm;
import dev.seedbed.server.mysqlfamily.MySqlLogGrammar;
import dev.seedbed.server.mysqlfamily.RootReset;
import dev.seedbed.server.mysqlfamily.capture.FamilyPrograms;
import dev.seedbed.server.mysqlfamily.capture.MySqlFamilyCapture;
import dev.seedbed.server.mysqlfamily.input.MySqlFamilyInput;
import dev.seedbed.server.mysqlfamily.input.MySqlFamilyLogin;
import dev.seedbed.server.mysqlfamily.input.MySqlFamilyMask;
import java.util.List;
import java.util.Set;

/// MySQL, as the register finds it.
public final class MySql implements Server {
    private static final String CLIENT = "mysql";

    private static final String HISTOGRAMS =
            "select schema_name, table_name, column_name from information_schema.column_statistics";

    private static final String RENEWAL = "analyze no_write_to_binlog table %s update histogram on %s";

    private static final Weights WEIGHTS = WeightsBuilder.builder()
            .initialise(7.3)
            .dataPerMebibyte(0.075)
            .dataPerMillion(11.5)
            .statement(0.05)
            .keyPerMebibyte(0.005)
            .primaryKeyPerMillion(6)
            .indexPerMillion(6)
            .foreignKeyPerMillion(6)
            .switchBase(1.8)
            .switchPerMebibyte(0.004)
            .finishBase(6)
            .finishPerMebibyte(0.001)
            .start(3.2)
            .tailShare(0.02)
            .build();

    @Override
    public DatabaseKind kind() {
        return DatabaseKind.MYSQL;
    }

    @Override
    public List<Object> parts() {
        var client = new MySqlFamilyClient(CLIENT, "--loose-get-server-public-key");
        var input = new MySqlFamilyInput(client);
        return List.of(
                client,
                new MySqlAccounts(client),
                input,
                new MySqlFamilyMask(input, HISTOGRAMS, RENEWAL),
                new MySqlFamilyLogin("jdbc:mysql://%s:%d/%s?sslMode=DISABLED&allowPublicKeyRetrieval=true"),
                new MySqlFamilyEnvironment("MYSQL_"),
                new MySqlFamilyConnectionCommands(CLIENT),
                new MySqlImage(),
                new MySqlFamilyVersions(8, "8.4", "9.7"),
                new MySqlLogGrammar(),
                new MySqlFamilyWatch(WEIGHTS),
                new MySqlRestore(),
                new MySqlLanguage(),
                new MySqlDump(),
                new MySqlFamilyCapture(Set.of("mysql", "mysql2"), FamilyPrograms.MYSQL, client),
                new RootReset(),
                new InnoDbDirectory(kind(), false),
                new MySqlAccess(),
                new MySqlForm(false));
    }
}
