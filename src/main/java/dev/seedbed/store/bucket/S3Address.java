package dev.seedbed.store.bucket;

import dev.seedbed.store.place.LoginKind;
import dev.seedbed.task.OperationFailedException;
import java.util.Set;

/// `s3://bucket/folder?endpoint=https://…&region=…&style=virtual-host`. Credentials are those of the AWS tools; without
/// any, a bucket may still be open to all.
final class S3Address implements AddressReader {
    private static final Set<String> OPTIONS = Set.of("endpoint", "region", "style");
    private static final String ANY_REGION = "us-east-1";

    @Override
    public Service service(BucketAddress address, Credentials credentials) throws OperationFailedException {
        address.check(OPTIONS);
        String endpoint = first(
                address.option("endpoint"),
                credentials.variable("AWS_ENDPOINT_URL_S3"),
                credentials.variable("AWS_ENDPOINT_URL"));
        String region = first(
                address.option("region"),
                credentials.variable("AWS_REGION"),
                credentials.variable("AWS_DEFAULT_REGION"),
                // Servers other than Amazon's take any.
                endpoint.isEmpty() ? "" : ANY_REGION);
        if (region.isEmpty()) {
            throw address.invalid("region-missing");
        }
        if (!endpoint.isEmpty() && !endpoint.matches("https?://.+")) {
            throw address.invalid("endpoint-without-scheme");
        }
        return new Service.Builder("s3")
                .with("bucket", address.host())
                .with("root", address.path())
                .with("endpoint", endpoint)
                .with("region", region)
                .with("enable_virtual_host_style", "virtual-host".equals(address.option("style")) ? "true" : "")
                .with("access_key_id", credentials.variable("AWS_ACCESS_KEY_ID"))
                .with("secret_access_key", credentials.variable("AWS_SECRET_ACCESS_KEY"))
                .with("session_token", credentials.variable("AWS_SESSION_TOKEN"))
                // Nobody answers there outside Amazon's machines, which takes its time.
                .with("disable_ec2_metadata", "true")
                .with("allow_anonymous", "true")
                .build();
    }

    @Override
    public LoginKind login() {
        return LoginKind.ACCESS_KEY;
    }

    private static String first(String... values) {
        for (String value : values) {
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }
}
