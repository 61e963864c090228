package dev.seedbed.seeding.plan;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.seeding.server.RestoreServer;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;

/// Refuses log-ins that an image does not take, or not as they are.
public final class LoginCheck {
    private LoginCheck() {}

    /// @throws OperationFailedException with `InvalidInput`
    public static void require(DatabaseKind kind, String user, String password) throws OperationFailedException {
        if (user.isBlank()) {
            throw new OperationFailedException(new Failure.InvalidInput("user", user, "blank"));
        }
        if (password.isEmpty()) {
            throw unfit("blank");
        }
        if (!RestoreServer.of(kind).canHavePassword(password)) {
            throw unfit("quotes");
        }
        if ((user + password).chars().anyMatch(Character::isISOControl)) {
            throw unfit("control");
        }
    }

    private static OperationFailedException unfit(String reason) {
        return new OperationFailedException(new Failure.InvalidInput("password", "", reason));
    }
}
