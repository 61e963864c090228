package dev.seedbed.store.bucket;

import dev.seedbed.store.place.LoginKind;
import dev.seedbed.task.OperationFailedException;
import java.util.Map;
import java.util.Set;

/// Stores whose address is a name and a folder, with tokens from variables of the environment.
///
/// @param service as OpenDAL calls it
/// @param nameOption what the name in the address is to it; where empty, the name is the first folder
/// @param variables of the environment, by the option that they are for
record CloudAddress(String service, String nameOption, Map<String, String> variables) implements AddressReader {
    static final CloudAddress GCS = new CloudAddress("gcs", "bucket", Map.of("token", "GOOGLE_OAUTH_ACCESS_TOKEN"));
    static final CloudAddress AZURE_BLOB = new CloudAddress("azblob", "container", azure());
    static final CloudAddress AZURE_FILES = new CloudAddress("azfile", "share_name", azure());
    static final CloudAddress GOOGLE_DRIVE = new CloudAddress("gdrive", "", tokens("GOOGLE_DRIVE"));
    static final CloudAddress DROPBOX = new CloudAddress("dropbox", "", tokens("DROPBOX"));
    static final CloudAddress ONE_DRIVE = new CloudAddress("onedrive", "", tokens("ONEDRIVE"));

    private static Map<String, String> azure() {
        return Map.of(
                "account_name",
                "AZURE_STORAGE_ACCOUNT",
                "account_key",
                "AZURE_STORAGE_KEY",
                "sas_token",
                "AZURE_STORAGE_SAS_TOKEN");
    }

    private static Map<String, String> tokens(String prefix) {
        return Map.of(
                "access_token",
                prefix + "_ACCESS_TOKEN",
                "refresh_token",
                prefix + "_REFRESH_TOKEN",
                "client_id",
                prefix + "_CLIENT_ID",
                "client_secret",
                prefix + "_CLIENT_SECRET");
    }

    @Override
    public Service service(BucketAddress address, Credentials credentials) throws OperationFailedException {
        address.check(Set.of("endpoint"));
        var builder = new Service.Builder(service).with("endpoint", endpoint(address, credentials));
        if (nameOption.isEmpty()) {
            builder.with("root", '/' + address.host() + address.path());
        } else {
            builder.with(nameOption, address.host()).with("root", address.path());
        }
        variables.forEach((option, variable) -> builder.with(option, credentials.variable(variable)));
        return builder.build();
    }

    @Override
    public LoginKind login() {
        return variables.containsValue("AZURE_STORAGE_KEY") ? LoginKind.ACCOUNT_KEY : LoginKind.NONE;
    }

    private String endpoint(BucketAddress address, Credentials credentials) {
        String account = credentials.variable("AZURE_STORAGE_ACCOUNT");
        if (!address.option("endpoint").isEmpty() || account.isEmpty()) {
            return address.option("endpoint");
        }
        return switch (service) {
            case "azblob" -> "https://" + account + ".blob.core.windows.net";
            case "azfile" -> "https://" + account + ".file.core.windows.net";
            default -> "";
        };
    }
}
