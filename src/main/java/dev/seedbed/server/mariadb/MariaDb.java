package dev.seedbed.server.mariadb;

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

/// MariaDB, as the register finds it.
public final class MariaDb implements Server {
    private static final String CLIENT = "mariadb";

    private static final String HISTOGRAMS = "select db_name, table_name, column_name from mysql.column_stats";

    private static final String RENEWAL = "analyze no_write_to_binlog table %s persistent for columns (%s) indexes ()";

    private static final Weights WEIGHTS = WeightsBuilder.builder()
            .initialise(4.5)
            .dataPerMebibyte(0.08)
            .dataPerMillion(15.5)
            .statement(0.05)
            .keyPerMebibyte(0.005)
            .primaryKeyPerMillion(6)
            .indexPerMillion(6)
            .foreignKeyPerMillion(6)
            .switchBase(0.4)
            .switchPerMebibyte(0.004)
            .finishBase(3.2)
            .finishPerMebibyte(0.001)
            .start(4.6)
            .tailShare(0.02)
            .build();

    @Override
    public DatabaseKind kind() {
        return DatabaseKind.MARIADB;
    }

    @Override
    public List<Object> parts() {
        var client = new MySqlFamilyClient(CLIENT, "--loose-skip-ssl-verify-server-cert");
        var input = new MySqlFamilyInput(client);
        return List.of(
                client,
                new MariaDbAccounts(client),
                input,
                new MySqlFamilyMask(input, HISTOGRAMS, RENEWAL),
                new MySqlFamilyLogin("jdbc:mariadb://%s:%d/%s?sslMode=disable"),
                new MySqlFamilyEnvironment("MARIADB_", "MYSQL_"),
                new MySqlFamilyConnectionCommands(CLIENT),
                new MariaDbImage(),
                new MySqlFamilyVersions(11, "11.8", "12.3"),
                new MySqlLogGrammar(),
                new MySqlFamilyWatch(WEIGHTS),
                new MariaDbRestore(),
                new MariaDbLanguage(),
                new MariaDbDump(),
                new MySqlFamilyCapture(Set.of("mariadb"), FamilyPrograms.MARIADB, client),
                new RootReset(),
                new InnoDbDirectory(kind(), true),
                new MariaDbAccess(),
                new MySqlForm(true));
    }
}
