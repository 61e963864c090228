package dev.seedbed.server.mysqlfamily;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.ImageContract;
import dev.seedbed.database.ImageTraits;
import dev.seedbed.database.ServerImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Images of MySQL and MariaDB.
public abstract class MySqlFamilyImage implements ServerImage {
    private static final String MOVE = "--datadir=";
    private static final Pattern OWN = Pattern.compile("(ca|(ca|server|client|private|public)[-_](cert|key))\\.pem"
            + "|auto\\.cnf|\\.my-healthcheck\\.cnf|[^/]+\\.(pid|sock|sock\\.lock)");

    private final DatabaseKind kind;
    private final List<String> names;

    /// @param names of images whose contract is detected from nothing else
    protected MySqlFamilyImage(DatabaseKind kind, List<String> names) {
        this.kind = kind;
        this.names = names;
    }

    protected boolean promises(ImageTraits image) {
        return image.promises(kind.port(), dataHome());
    }

    protected Optional<ImageContract> contract(ImageTraits image, String version, boolean official) {
        return Optional.of(image.contract(kind, version, dataHome(), official));
    }

    @Override
    public Optional<ImageContract> contractByName(ImageTraits image, String name) {
        return names.contains(name) && promises(image) ? contract(image, "", false) : Optional.empty();
    }

    @Override
    public boolean isMeantBy(String name) {
        return name.startsWith(repository());
    }

    @Override
    public String repository() {
        return kind.id();
    }

    @Override
    public String dataHome() {
        return "/var/lib/mysql";
    }

    @Override
    public String mark() {
        return "ibdata1";
    }

    /// A server without a certificate or an identity makes new ones as it starts; the log-in of a health check is
    /// that of the container.
    @Override
    public boolean isOnlyForItself(String path) {
        return OWN.matcher(path).matches();
    }

    @Override
    public Map<String, String> moveByFiles(String directory) {
        return Map.of("/etc/mysql/conf.d/seedbed.cnf", "[mysqld]\ndatadir=" + directory + "\n");
    }

    @Override
    public Optional<String> movedTo(Map<String, String> environment, List<String> command) {
        return command.stream()
                .filter(word -> word.startsWith(MOVE))
                .map(word -> word.substring(MOVE.length()))
                .findFirst();
    }

    @Override
    public List<String> moveByArguments(String directory) {
        return List.of(MOVE + directory);
    }
}
