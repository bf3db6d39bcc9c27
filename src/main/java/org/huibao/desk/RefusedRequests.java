package org.huibao.desk;

import java.util.Locale;
import org.huibao.desk.asked.OurTrouble;
import org.huibao.desk.asked.RequestRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Tells why a request was not granted, always in the same shape. */
@RestControllerAdvice(annotations = RestController.class)
class RefusedRequests {
    private static final Logger LOG = LoggerFactory.getLogger(RefusedRequests.class);

    private static final String WAIT =
            "the disk is full or the database does not answer; what was taken is safe: try again when health says UP";

    private final OurTrouble machine;

    RefusedRequests(OurTrouble machine) {
        this.machine = machine;
    }

    /** What a refused request gets. */
    record Answer(String code, String message) {}

    @ExceptionHandler
    ResponseEntity<Answer> refused(RequestRefused refused) {
        return answer(refused.status(), refused.code(), String.valueOf(refused.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<Answer> tooLarge(MaxUploadSizeExceededException large) {
        return answer(HttpStatus.CONTENT_TOO_LARGE, "too-large", "more than huibao.limits.mail allows");
    }

    @ExceptionHandler
    ResponseEntity<Answer> unreadable(HttpMessageNotReadableException unreadable) {
        return answer(
                HttpStatus.BAD_REQUEST, "bad-request", "the body is not the JSON that /api/openapi.json describes");
    }

    @ExceptionHandler({MultipartException.class, TypeMismatchException.class})
    ResponseEntity<Answer> unintelligible(Exception unintelligible) {
        if (unintelligible instanceof MultipartException && isForWantOfSpace(unintelligible)) {
            return waits(unintelligible);
        }
        return answer(HttpStatus.BAD_REQUEST, "bad-request", String.valueOf(unintelligible.getMessage()));
    }

    /** What the framework itself refuses, and what nobody foresaw. */
    @ExceptionHandler
    ResponseEntity<Answer> other(Exception other) {
        if (other instanceof ErrorResponse known) {
            String detail = known.getBody().getDetail();
            return answer(known.getStatusCode(), code(known.getStatusCode()), detail == null ? "" : detail);
        }
        if (machine.isBehind(other)) {
            return waits(other);
        }
        LOG.error("a request failed", other);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, "unforeseen", "see the log of the service");
    }

    private static ResponseEntity<Answer> waits(Exception trouble) {
        LOG.warn("a request could not be granted for trouble of the machine: {}", trouble.toString());
        return answer(HttpStatus.SERVICE_UNAVAILABLE, "our-trouble", WAIT);
    }

    /** An upload is laid down before it is looked at; whatever else is wrong with one is the sender's. */
    private static boolean isForWantOfSpace(Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains("space")) {
                return true;
            }
        }
        return false;
    }

    private static String code(HttpStatusCode status) {
        HttpStatus known = HttpStatus.resolve(status.value());
        return known == null
                ? "refused"
                : known.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static ResponseEntity<Answer> answer(HttpStatusCode status, String code, String message) {
        return ResponseEntity.status(status).body(new Answer(code, message));
    }
}
