package dev.seedbed.text.failure;

import dev.seedbed.task.StoreFailure;

/// Texts of the bundle `storefailure`.
record StoreFailureText(FailureMessages texts) {
    FailureMessage message(StoreFailure failure) {
        return switch (failure) {
            case StoreFailure.StoreUnreachable f ->
                texts.message("storefailure.unreachable", f.store(), texts.reason(f.message()));
            case StoreFailure.StoreRefused f ->
                texts.message(
                        switch (f.action()) {
                            case READ -> "storefailure.refused-read";
                            case WRITE -> "storefailure.refused-write";
                            case REMOVE -> "storefailure.refused-remove";
                        },
                        f.store(),
                        texts.reason(f.message()));
            case StoreFailure.StoreDamaged f ->
                texts.message("storefailure.damaged", f.store(), f.part(), texts.reason(f.reason()));
            case StoreFailure.StoreLocked f ->
                texts.message("storefailure.locked", f.store(), texts.reason(f.reason()));
            case StoreFailure.VersionTaken f -> texts.message("storefailure.taken", f.store(), f.name());
            case StoreFailure.FormatTooNew f -> texts.message("storefailure.too-new", f.store(), f.name(), f.format());
            case StoreFailure.StoreBusy f -> texts.message("storefailure.busy", f.store(), f.who());
            case StoreFailure.NotForSharing f ->
                texts.message("storefailure.not-for-sharing", f.name(), f.store(), String.join("\n", f.findings()));
            case StoreFailure.NoKeyring _ -> texts.message("storefailure.no-keyring");
            case StoreFailure.ProgramFailed f ->
                texts.message("storefailure.program", f.program(), texts.reason(f.message()));
        };
    }
}
