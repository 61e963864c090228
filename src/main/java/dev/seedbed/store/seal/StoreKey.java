package dev.seedbed.store.seal;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The key of a store. Each content has a key made for it from a keyed checksum of it, so no key is ever used for two
/// different contents, and AES-GCM needs no random number. Never shown.
public final class StoreKey implements Seal {
    private static final int SECRET_BYTES = 32;
    private static final int CHECKSUM_BYTES = 32;
    private static final int ID_BYTES = 16;
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String MAC = "HmacSHA256";
    private static final GCMParameterSpec PARAMETERS = new GCMParameterSpec(128, new byte[12]);

    private final byte[] contentKey;
    private final byte[] checksumKey;
    private final byte[] markKey;
    private final String id;

    /// @param secret 32 random bytes
    public StoreKey(byte[] secret) {
        if (secret.length != SECRET_BYTES) {
            throw new IllegalArgumentException("a key of " + secret.length + " bytes");
        }
        this.contentKey = derived(secret, "seedbed content 1".getBytes(StandardCharsets.UTF_8), SECRET_BYTES);
        this.checksumKey = derived(secret, "seedbed checksum 1".getBytes(StandardCharsets.UTF_8), SECRET_BYTES);
        this.markKey = derived(secret, "seedbed mark 1".getBytes(StandardCharsets.UTF_8), SECRET_BYTES);
        this.id = HexFormat.of().formatHex(derived(secret, "seedbed id 1".getBytes(StandardCharsets.UTF_8), ID_BYTES));
    }

    /// A new secret.
    public static byte[] random() {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return secret;
    }

    private static byte[] derived(byte[] secret, byte[] info, int bytes) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.expandOnly(new SecretKeySpec(secret, "HKDF"), info, bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] checksum(byte[] key, String purpose, byte[] content) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public byte[] seal(byte[] content, String purpose) {
        byte[] checksum = checksum(checksumKey, purpose, content);
        byte[] sealed = new byte[content.length + OVERHEAD_BYTES];
        System.arraycopy(checksum, 0, sealed, 0, CHECKSUM_BYTES);
        try {
            cipher(Cipher.ENCRYPT_MODE, checksum, purpose).doFinal(content, 0, content.length, sealed, CHECKSUM_BYTES);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public byte[] open(byte[] sealed, String purpose) throws SealException {
        if (sealed.length < OVERHEAD_BYTES) {
            throw new SealException();
        }
        byte[] checksum = Arrays.copyOf(sealed, CHECKSUM_BYTES);
        try {
            return cipher(Cipher.DECRYPT_MODE, checksum, purpose)
                    .doFinal(sealed, CHECKSUM_BYTES, sealed.length - CHECKSUM_BYTES);
        } catch (GeneralSecurityException _) {
            throw new SealException();
        }
    }

    private Cipher cipher(int mode, byte[] checksum, String purpose) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(derived(contentKey, checksum, SECRET_BYTES), "AES"), PARAMETERS);
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    @Override
    public OutputStream sealing(OutputStream out) {
        return new SealedOutput(out, this);
    }

    @Override
    public InputStream opening(InputStream in) {
        return new SealedInput(in, this);
    }

    @Override
    public String mark(byte[] content) {
        return HexFormat.of().formatHex(checksum(markKey, "mark", content));
    }

    @Override
    public String toString() {
        return "StoreKey[" + id + "]";
    }
}
