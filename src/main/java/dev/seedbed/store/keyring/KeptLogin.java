package dev.seedbed.store.keyring;

import dev.seedbed.store.place.LoginSource;
import dev.seedbed.store.place.StoreLogin;
import dev.seedbed.task.OperationFailedException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// A login that is read once. Of several threads one reads it, and the others can be interrupted while they wait.
final class KeptLogin implements LoginSource {
    private final LoginSource keyring;
    private final OperationFailedException gone;
    private final ReentrantLock reading = new ReentrantLock();
    private @Nullable StoreLogin known;

    KeptLogin(LoginSource keyring, OperationFailedException gone) {
        this.keyring = keyring;
        this.gone = gone;
    }

    @Override
    public Optional<StoreLogin> get() throws OperationFailedException, InterruptedException {
        reading.lockInterruptibly();
        try {
            if (known == null) {
                known = keyring.get().orElseThrow(() -> gone);
            }
            return Optional.of(known);
        } finally {
            reading.unlock();
        }
    }
}
