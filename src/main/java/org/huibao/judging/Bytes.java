package org.huibao.judging;

/** A document's bytes, fetched when its turn comes. */
public interface Bytes {
    byte[] bytes();
}
