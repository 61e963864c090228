package dev.seedbed.store.bucket;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/// s3proxy over a folder, with the bucket `team`, whose objects are files in it.
public final class S3Server implements AutoCloseable {
    public static final String BUCKET = "team";
    public static final String SECRET = "a-secret-of-the-tests";
    /// Tries again at once.
    static final Patience BRIEF = new Patience(Duration.ofSeconds(30), Duration.ofMinutes(3), Duration.ofMillis(5));

    public static final String KEY = "seedbed";

    private final Path folder;
    private final S3Proxy server;

    private S3Server(Path folder, BlobStore store) throws Exception {
        QuietLogs.of("org.gaul");
        this.folder = folder;
        store.createContainer(BUCKET);
        this.server = S3Proxy.builder()
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, KEY, SECRET)
                .blobStore(store)
                .build();
        server.start();
    }

    public static S3Server in(Path folder) throws Exception {
        return new S3Server(folder, new FilesystemNio2BlobStore(folder.toString()));
    }

    /// One that takes no notice of `If-None-Match`, as some do.
    ///
    /// @param claims where those meet who write a claim, so that each has seen before that the tag is free
    static S3Server ignoringConditions(Path folder, CyclicBarrier claims) throws Exception {
        return new S3Server(folder, new ForwardingBlobStore(new FilesystemNio2BlobStore(folder.toString())) {
            @Override
            public PutObjectResponse putBlob(PutObjectRequest request, InputStream content) {
                if (request.key().endsWith(".claim")) {
                    try {
                        claims.await(1, TimeUnit.MINUTES);
                    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                        throw new IllegalStateException(e);
                    }
                }
                return super.putBlob(request.toBuilder().ifNoneMatch(null).build(), content);
            }
        });
    }

    public int port() {
        return server.getPort();
    }

    URI address(String path) {
        return address(port(), BUCKET, path);
    }

    static URI address(int port, String bucket, String path) {
        return URI.create("s3://" + bucket + path + "?endpoint=http://127.0.0.1:" + port);
    }

    public static Map<String, String> environment(String secret) {
        return Map.of("AWS_ACCESS_KEY_ID", KEY, "AWS_SECRET_ACCESS_KEY", secret);
    }

    static BucketStoreType type(String secret) {
        return new BucketStoreType(new Credentials(environment(secret), Path.of("no-netrc")), BRIEF);
    }

    /// The file of an object.
    Path file(String key) {
        return folder.resolve(BUCKET).resolve(key);
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }
}
