package dev.seedbed.store;

import java.util.List;

/// A store that somebody wants to use.
///
/// @param address a path, a URL, the host of a registry, a repository
/// @param identity file with the secret key of this user; empty for the usual ones
/// @param recipients public keys, as `age1…`, for which it is to be encrypted; empty where it is not to be
public record NewStore(String name, String address, StoreLevel level, String identity, List<String> recipients) {}
