package org.huibao.desk.asked;

import org.springframework.http.HttpStatus;

/** A request that cannot be granted, with a stable code and a sentence. */
public class RequestRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;

    private RequestRefused(HttpStatus status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    public static RequestRefused notFound(String code, String message) {
        return new RequestRefused(HttpStatus.NOT_FOUND, code, message);
    }

    /** It cannot be done as things stand. */
    public static RequestRefused conflict(String code, String message) {
        return new RequestRefused(HttpStatus.CONFLICT, code, message);
    }

    public static RequestRefused badRequest(String code, String message) {
        return new RequestRefused(HttpStatus.BAD_REQUEST, code, message);
    }

    /** Not by somebody of this role. */
    public static RequestRefused forbidden(String code, String message) {
        return new RequestRefused(HttpStatus.FORBIDDEN, code, message);
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }
}
