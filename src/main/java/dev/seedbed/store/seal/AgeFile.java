package dev.seedbed.store.seal;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// Small contents in the format of [age](https://age-encryption.org), which `age` reads and writes, too.
public final class AgeFile {
    private static final byte[] BEGINNING = {'a', 'g', 'e', '-', 'e', 'n', 'c', 'r', 'y', 'p', 't', 'i', 'o', 'n'};

    private AgeFile() {}

    /// Whether somebody can be written to under this public key.
    public static boolean isRecipient(String text) {
        try {
            X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(text);
            return true;
        } catch (GeneralSecurityException | RuntimeException _) {
            return false;
        }
    }

    /// @param recipients public keys; each can open it alone
    /// @throws GeneralSecurityException where one is no public key
    public static byte[] encrypt(byte[] content, Collection<String> recipients) throws GeneralSecurityException {
        List<RecipientStanzaWriter> writers = new ArrayList<>();
        for (String recipient : recipients) {
            writers.add(X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(recipient));
        }
        var encrypted = new ByteArrayOutputStream();
        try (OutputStream out = Channels.newOutputStream(
                new StandardEncryptingChannelFactory().newEncryptingChannel(Channels.newChannel(encrypted), writers))) {
            out.write(content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return encrypted.toByteArray();
    }

    /// Whether it looks like one.
    public static boolean isOne(byte[] content) {
        return content.length > BEGINNING.length
                && Arrays.equals(content, 0, BEGINNING.length, BEGINNING, 0, BEGINNING.length);
    }

    /// @param identities secret keys, of which one has to fit
    /// @throws GeneralSecurityException where none fits, or it was changed
    /// @throws IOException where it is damaged
    public static byte[] decrypt(byte[] encrypted, Collection<String> identities)
            throws GeneralSecurityException, IOException {
        List<RecipientStanzaReader> readers = new ArrayList<>();
        for (String identity : identities) {
            readers.add(X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(identity));
        }
        try (var in = Channels.newInputStream(new StandardDecryptingChannelFactory()
                .newDecryptingChannel(Channels.newChannel(new ByteArrayInputStream(encrypted)), readers))) {
            return in.readAllBytes();
        }
    }
}
