package dev.seedbed.volume.form;

import dev.seedbed.task.Failure;
import java.util.List;
import java.util.Map;

/// A file share of an Azure storage account, reached by SMB.
///
/// @param key of the account. Becomes part of the volume's options on the engine, as the password of [SmbShare]
public record AzureFiles(String account, String share, String key, boolean readOnly) implements VolumeForm {
    private static final String DOMAIN = ".file.core.windows.net";

    /// Without the key.
    @Override
    public String toString() {
        return "AzureFiles[" + account + ", " + share + "]";
    }

    private SmbShare smb() {
        return SmbShareBuilder.builder()
                .host(account.strip() + DOMAIN)
                .share(share)
                .user(account)
                .password(key.strip())
                .version(SmbShare.Version.V3_1_1)
                .moreOptions("serverino,nosharesock,actimeo=30,file_mode=0777,dir_mode=0777")
                .readOnly(readOnly)
                .build();
    }

    @Override
    public Map<String, String> options() {
        return smb().options();
    }

    @Override
    public List<Failure.InvalidInput> problems() {
        return new FieldChecks()
                .account("volume-account", account)
                .word("volume-share", share)
                .neededSecret("volume-key", key.strip())
                .found();
    }
}
