package org.huibao.files;

import java.io.IOException;

/** Bytes that could be read and not be written, for want of room for instance. */
public final class NotWritten extends IOException {
    private static final long serialVersionUID = 1L;

    public NotWritten(IOException cause) {
        super(cause.getMessage(), cause);
    }
}
