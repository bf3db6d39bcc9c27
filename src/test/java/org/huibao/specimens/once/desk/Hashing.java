package org.huibao.specimens.once.desk;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Computes a hash of its own. */
public class Hashing {
    public byte[] hash(byte[] bytes) throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }
}
