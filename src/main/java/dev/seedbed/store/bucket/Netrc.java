package dev.seedbed.store.bucket;

import dev.seedbed.store.place.StoreLogin;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Collectors;

/// Logins of hosts, in the file that curl, git and ftp have used for them for long.
final class Netrc {
    private Netrc() {}

    /// The first login for a host, or else the default.
    ///
    /// @param user only a login of this user, unless empty
    static Optional<StoreLogin> login(Path file, String host, String user) throws OperationFailedException {
        String text;
        try {
            text = Files.readString(file);
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw new OperationFailedException(new Failure.LocalFile(file, String.valueOf(e.getMessage())), e);
        }
        String plain =
                text.lines().filter(line -> !line.strip().startsWith("#")).collect(Collectors.joining("\n"));
        return new Search(host, user)
                .in(Arrays.asList(plain.strip().split("\\s+")).iterator());
    }

    private static final class Search {
        private final String host;
        private final String user;
        private boolean matches;
        private String login = "";
        private String password = "";

        Search(String host, String user) {
            this.host = host;
            this.user = user;
        }

        Optional<StoreLogin> in(Iterator<String> words) {
            while (words.hasNext()) {
                String word = words.next();
                if (word.equals("machine") || word.equals("default")) {
                    if (isFound()) {
                        break;
                    }
                    begin(word.equals("default") || value(words).equals(host));
                } else if (word.equals("login")) {
                    login = value(words);
                } else if (word.equals("password")) {
                    password = value(words);
                } else if (word.equals("account")) {
                    value(words);
                }
            }
            return isFound() ? Optional.of(new StoreLogin(login, password)) : Optional.empty();
        }

        private void begin(boolean isHost) {
            matches = isHost;
            login = "";
            password = "";
        }

        private boolean isFound() {
            return matches && !password.isEmpty() && (user.isEmpty() || login.equals(user));
        }

        private static String value(Iterator<String> words) {
            String value = words.hasNext() ? words.next() : "";
            return value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")
                    ? value.substring(1, value.length() - 1)
                    : value;
        }
    }
}
