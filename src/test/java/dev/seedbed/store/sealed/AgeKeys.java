package dev.seedbed.store.sealed;

import com.exceptionfactory.jagged.x25519.X25519KeyPairGenerator;
import dev.seedbed.store.seal.Identities;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.List;

/// Secret keys of people, as files in a folder.
public record AgeKeys(Path folder) {
    /// Makes one.
    ///
    /// @return its public key
    public String make(String name) throws Exception {
        KeyPair pair = new X25519KeyPairGenerator().generateKeyPair();
        String secret = new String(pair.getPrivate().getEncoded(), StandardCharsets.US_ASCII);
        Files.writeString(folder.resolve(name), "# made for a test\n" + secret + "\n");
        return pair.getPublic().toString();
    }

    public Identities of(String name) {
        return new Identities(List.of(folder.resolve(name)));
    }
}
