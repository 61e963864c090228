package dev.seedbed.store.sealed;

import java.util.List;

/// Who may open an encrypted store.
///
/// @param key id of the store's key
/// @param recipients public keys, in the order of their letters
/// @param isComplete false where the store was encrypted by a program that did not write down for whom
public record RecipientList(String key, List<String> recipients, boolean isComplete) {}
