package dev.seedbed.store.sealed;

import dev.seedbed.store.place.Place;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.store.place.Tag;
import dev.seedbed.store.seal.AgeFile;
import dev.seedbed.store.sealed.KeyPackage.KeyFile;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.VersionTaken;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Changes for whom the key of a store is encrypted: publishes a further version of its package, which says all that
/// the others say, then withdraws those. Who opens the store tries every version, so it can be opened at any moment.
final class RecipientChange {
    private static final int TRIES = 30;
    private static final Comparator<PublishedVersion> ORDER =
            Comparator.comparingInt(RecipientChange::number).thenComparing(PublishedVersion::manifest);
    private static final Pattern NUMBER = Pattern.compile("v([1-9][0-9]{0,8})");

    private final String store;
    private final Place place;
    private final List<String> secrets;
    private final String known;

    /// @param store its address
    /// @param place of the package with its key
    /// @param secrets of the user
    /// @param known id of the store's key
    RecipientChange(String store, Place place, List<String> secrets, String known) {
        this.store = store;
        this.place = place;
        this.secrets = secrets;
        this.known = known;
    }

    /// All versions that were made with the key of the store; whatever else somebody put there does not count.
    private record Seen(OpenedKey key, List<KeyFile> files, Recipients merged, boolean isComplete) {
        RecipientList list() {
            return new RecipientList(key.key().id(), List.copyOf(merged.present()), isComplete);
        }
    }

    private Seen look() throws OperationFailedException, InterruptedException {
        List<KeyFile> files = KeyPackage.all(place);
        OpenedKey key = OpenedKey.of(store, files, secrets, known);
        Recipients merged = Recipients.NONE;
        for (KeyFile file : files) {
            merged = merged.merged(key.recipients(file).orElse(Recipients.NONE));
        }
        return new Seen(key, files, merged, files.stream().noneMatch(this::isFromBefore));
    }

    /// From before recipients were written down: nobody knows for whom it is, so it stays.
    private boolean isFromBefore(KeyFile file) {
        if (file.list().length > 0) {
            return false;
        }
        try {
            OpenedKey.of(store, List.of(file), secrets, known);
            return true;
        } catch (OperationFailedException _) {
            return false;
        }
    }

    RecipientList list() throws OperationFailedException, InterruptedException {
        return look().list();
    }

    RecipientList run(Collection<String> added, Collection<String> removed)
            throws OperationFailedException, InterruptedException {
        Optional<PublishedVersion> mine = Optional.empty();
        for (int tried = 1; tried <= TRIES; tried++) {
            Seen seen = look();
            if (mine.isPresent() && isSettled(seen, mine.get())) {
                return seen.list();
            }
            Recipients wanted = mine.isPresent() ? seen.merged() : wanted(seen, added, removed);
            if (mine.isEmpty() && wanted.equals(seen.merged()) && seen.files().size() == 1) {
                return seen.list();
            }
            mine = publish(seen, wanted);
        }
        throw OpenedKey.locked(store, "others-faster");
    }

    private Recipients wanted(Seen seen, Collection<String> added, Collection<String> removed)
            throws OperationFailedException {
        for (String key : removed) {
            if (!seen.merged().changes().containsKey(key)) {
                throw new OperationFailedException(new Failure.InvalidInput("recipient", key, "not-a-recipient"));
            }
        }
        Recipients wanted = seen.merged().with(added, removed);
        if (wanted.present().isEmpty()) {
            throw OpenedKey.locked(store, "nobody-left");
        }
        return wanted;
    }

    /// Empty where somebody else was faster.
    private Optional<PublishedVersion> publish(Seen seen, Recipients wanted)
            throws OperationFailedException, InterruptedException {
        byte[] encrypted = seen.key().encrypted(wanted);
        if (seen.isComplete() && !isForMe(encrypted)) {
            throw OpenedKey.locked(store, "not-for-you-then");
        }
        try {
            PublishedVersion published = KeyPackage.write(
                    place, next(seen.files()), encrypted, seen.key().sealed(wanted));
            if (seen.isComplete()) {
                place.latest(published);
            }
            return Optional.of(published);
        } catch (OperationFailedException e) {
            if (e.failure() instanceof VersionTaken) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private boolean isForMe(byte[] encrypted) {
        try {
            AgeFile.decrypt(encrypted, secrets);
            return true;
        } catch (GeneralSecurityException | IOException _) {
            return false;
        }
    }

    private static Tag next(List<KeyFile> files) {
        int highest =
                files.stream().mapToInt(file -> number(file.version())).max().orElse(0);
        return new Tag("v" + (highest + 1));
    }

    private static int number(PublishedVersion version) {
        Matcher found = NUMBER.matcher(version.tag().text());
        return found.matches() ? Integer.parseInt(found.group(1)) : 0;
    }

    /// Whether there is one version that says everything: this one, after which the others go, or one of somebody who
    /// has withdrawn this one for that reason.
    private boolean isSettled(Seen seen, PublishedVersion mine) throws OperationFailedException, InterruptedException {
        Optional<KeyFile> there = seen.files().stream()
                .filter(file -> file.version().equals(mine))
                .findFirst();
        boolean saysAll = there.flatMap(seen.key()::recipients)
                .filter(list -> list.covers(seen.merged()))
                .isPresent();
        if (saysAll) {
            tidy(seen, mine);
        }
        return saysAll || there.isEmpty();
    }

    /// Withdraws what the version of this change says as well. Of two that say the same, both who made them leave the
    /// one with the higher number, so that one is always there.
    private void tidy(Seen seen, PublishedVersion mine) throws OperationFailedException, InterruptedException {
        for (KeyFile file : seen.files()) {
            Optional<Recipients> list = seen.key().recipients(file);
            boolean goes = list.isPresent()
                    && !file.version().equals(mine)
                    && (!list.get().equals(seen.merged()) || ORDER.compare(file.version(), mine) < 0);
            if (goes) {
                place.withdraw(file.version());
                if (place.removesBlobs()) {
                    place.remove(file.blob());
                }
            }
        }
        if (seen.isComplete() && place.latest().filter(mine.manifest()::equals).isEmpty()) {
            place.latest(mine);
        }
    }
}
