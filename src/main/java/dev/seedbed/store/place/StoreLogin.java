package dev.seedbed.store.place;

/// Who somebody is to a store, and the secret that shows it.
///
/// @param user or the name of a key, as that sort of store calls it
public record StoreLogin(String user, String secret) {

    /// Never the secret.
    @Override
    public String toString() {
        return "StoreLogin[" + user + "]";
    }
}
