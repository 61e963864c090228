package dev.seedbed.store.object;

import dev.seedbed.store.place.PackageName;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.StoreDamaged;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Finds packages by their `oci-layout`, so deep and so many folders at most.
record PackageSearch(StoreObjects objects) {
    private static final int DEEPEST = 6;
    private static final int MOST_FOLDERS = 10_000;

    private record Folder(String key, int depth) {}

    List<PackageName> all() throws OperationFailedException, InterruptedException {
        List<PackageName> found = new ArrayList<>();
        Deque<Folder> open = new ArrayDeque<>(List.of(new Folder("", 0)));
        int seen = 0;
        while (!open.isEmpty()) {
            Folder folder = open.remove();
            Listing listing = objects.list(folder.key());
            boolean isPackage = listing.names().contains(Layout.MARK);
            if (isPackage) {
                PackageName.parse(folder.key()).ifPresent(found::add);
            }
            seen += listing.folders().size();
            if (seen > MOST_FOLDERS) {
                throw new OperationFailedException(
                        new StoreDamaged(objects.address(), folder.key(), "too-many-folders:" + MOST_FOLDERS));
            }
            for (String name : listing.folders()) {
                Optional<PackageName> below =
                        PackageName.parse(folder.key().isEmpty() ? name : folder.key() + '/' + name);
                if (below.isPresent() && folder.depth() < DEEPEST && !(isPackage && name.equals(Layout.BLOBS))) {
                    open.add(new Folder(below.get().text(), folder.depth() + 1));
                }
            }
        }
        return found;
    }
}
