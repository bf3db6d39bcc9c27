package org.huibao.desk;

import org.springframework.http.HttpStatus;

/** A request that cannot be granted, with a stable code and a sentence. */
class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;

    private Refused(HttpStatus status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    static Refused notFound(String code, String message) {
        return new Refused(HttpStatus.NOT_FOUND, code, message);
    }

    /** It cannot be done as things stand. */
    static Refused conflict(String code, String message) {
        return new Refused(HttpStatus.CONFLICT, code, message);
    }

    static Refused badRequest(String code, String message) {
        return new Refused(HttpStatus.BAD_REQUEST, code, message);
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }
}
