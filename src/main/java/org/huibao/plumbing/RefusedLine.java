package org.huibao.plumbing;

import java.io.IOException;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.huibao.desk.entry.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What the server itself refuses before anybody here sees it, a malformed request for instance, in the interface's shape. */
class RefusedLine extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable why) {
        int status = response.getStatus();
        if (status < HttpStatus.BAD_REQUEST.value()
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        HttpStatus known = HttpStatus.resolve(status);
        String phrase = known == null ? "refused" : known.getReasonPhrase();
        try {
            Refusals.tell(response, status, phrase.toLowerCase(Locale.ROOT).replace(' ', '-'), phrase);
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            // nobody is there to read it
        }
    }
}
