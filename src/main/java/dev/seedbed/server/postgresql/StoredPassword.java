package dev.seedbed.server.postgresql;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/// A password as PostgreSQL stores it: salted SCRAM-SHA-256, or MD5 in older data.
final class StoredPassword {
    private static final Pattern SCRAM = Pattern.compile("SCRAM-SHA-256\\$(\\d{1,7}):([^$]+)\\$([^:]+):.+");
    private static final int KEY_BITS = 256;

    private StoredPassword() {}

    /// Whether `password` is the one that is stored. A password of other letters than ASCII may be told as another one.
    static boolean matches(String stored, String user, String password) {
        try {
            Matcher scram = SCRAM.matcher(stored);
            if (scram.matches()) {
                byte[] salt = Base64.getDecoder().decode(scram.group(2));
                return MessageDigest.isEqual(
                        storedKey(password, salt, Integer.parseInt(scram.group(1))),
                        Base64.getDecoder().decode(scram.group(3)));
            }
            return stored.equals("md5" + DigestUtils.md5Hex(password + user));
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            return false;
        }
    }

    private static byte[] storedKey(String password, byte[] salt, int rounds) throws GeneralSecurityException {
        byte[] salted = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(new PBEKeySpec(password.toCharArray(), salt, rounds, KEY_BITS))
                .getEncoded();
        return DigestUtils.sha256(new HmacUtils(HmacAlgorithms.HMAC_SHA_256, salted).hmac("Client Key"));
    }
}
