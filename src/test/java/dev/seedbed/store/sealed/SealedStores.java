package dev.seedbed.store.sealed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.seedbed.store.place.PackageName;
import dev.seedbed.store.place.Place;
import dev.seedbed.store.place.Store;
import dev.seedbed.store.transfer.PackageTrip;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.StoreLocked;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// Encrypted stores over real places.
public final class SealedStores {
    private SealedStores() {}

    /// One that `mia` may open.
    public static SealedStore encrypted(Store store, AgeKeys people) throws Exception {
        var sealed = new SealedStore(store, people.of("mia"), "", _ -> {});
        sealed.encrypt(List.of(people.make("mia")));
        return sealed;
    }

    /// Two versions of a package go from one user to another, who is added to the recipients, then removed.
    ///
    /// @param store opens an empty store anew
    public static void assertTravels(Callable<Store> store, AgeKeys people, Path folder) throws Exception {
        var name = new PackageName("shop/base");
        String ben = people.make("ben");
        try (SealedStore mias = encrypted(store.call(), people);
                Place from = mias.place(name)) {
            assertThat(mias.changeRecipients(List.of(ben), List.of()).recipients())
                    .hasSize(2)
                    .contains(ben);
            try (var bens = new SealedStore(store.call(), people.of("ben"), "", _ -> {});
                    Place to = bens.place(name)) {
                PackageTrip.make(from, to, folder);
            }
            assertThat(mias.changeRecipients(List.of(), List.of(ben)).recipients())
                    .hasSize(1)
                    .doesNotContain(ben);
        }
        try (var bens = new SealedStore(store.call(), people.of("ben"), "", _ -> {})) {
            assertThatExceptionOfType(OperationFailedException.class)
                    .isThrownBy(bens::seal)
                    .satisfies(failed -> assertThat(failed.failure())
                            .isEqualTo(new StoreLocked(bens.address(), "no-identity-fits")));
        }
    }
}
