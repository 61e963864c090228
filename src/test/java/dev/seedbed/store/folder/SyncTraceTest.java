package dev.seedbed.store.folder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyncTraceTest {
    private static final String HEX = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".%s.icloud",
                "%s.nextcloud",
                ".%s.~4f2a91",
                ".syncthing.%s.tmp",
                "%s.part",
                "%s.tmp",
                "~%s",
                "%s~"
            })
    void filesThatAreNotThereYetAreKnown(String name) {
        assertThat(SyncTrace.of(name.formatted(HEX))).contains(SyncTrace.PARTIAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index (conflicted copy 2026-11-30 101500).json",
                "index (Mia's conflicted copy 2026-11-30).json",
                "index (Mia の競合コピー 2026-11-30).json",
                "index (1).json",
                "latest (1)",
                "latest.sync-conflict-20261130-101500-ABCDEFG",
                "index_conflict-20261130-101500.json"
            })
    void conflictCopiesAreKnown(String name) {
        assertThat(SyncTrace.of(name)).contains(SyncTrace.CONFLICT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "oci-layout",
                "index.json",
                "latest",
                HEX,
                "tag-v8." + HEX,
                "tag-_before__1." + HEX,
                "tag-a.tmp." + HEX,
                "tag-v8.claim",
                "publish-7d4c2f5e-9c3b-4d7e-8a51-1c0f8c5e2b90"
            })
    void filesOfOursAreNone(String name) {
        assertThat(SyncTrace.of(name)).isEmpty();
    }
}
