package org.huibao.demo;

/** The demo cannot go on; the message is for the person who watches. */
class Failed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Failed(String message) {
        super(message);
    }

    Failed(String message, Throwable cause) {
        super(message, cause);
    }
}
