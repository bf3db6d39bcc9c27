package org.huibao.plumbing;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.huibao.desk.entry.Refusals;

/**
 * Keeps threads for health and its like, whatever else is asked of the port: of everything else only so many requests are inside
 * at a time, fewer of those that bring a body, which may take their time. What nobody wanted to read of a body is read for a
 * moment, so that whoever is still sending it learns why, and no longer.
 */
class RoomForHealth extends ValveBase {
    /** Of the threads; the rest is for health. */
    static final int THREADS = 200;

    static final int ASKING = 100;
    static final int BRINGING = 50;

    private static final long LINGER = TimeUnit.SECONDS.toNanos(2);
    private static final String OPEN = "/actuator/";

    private final Semaphore asking = new Semaphore(ASKING);
    private final Semaphore bringing = new Semaphore(BRINGING);

    RoomForHealth() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        boolean body = hasBody(request);
        if (String.valueOf(request.getRequestURI()).startsWith(OPEN)) {
            pass(request, response);
            leave(request, body);
            return;
        }
        Semaphore room = body ? bringing : asking;
        if (!room.tryAcquire()) {
            response.setHeader("Retry-After", "10");
            Refusals.tell(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "busy", "too many requests at a time");
            leave(request, body);
            return;
        }
        try {
            pass(request, response);
            if (body && !isRead(request)) {
                response.finishResponse();
                linger(request);
            }
        } finally {
            leave(request, body);
            room.release();
        }
    }

    private void pass(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
    }

    private static boolean hasBody(Request request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    private static boolean isRead(Request request) {
        AtomicBoolean read = new AtomicBoolean();
        request.getCoyoteRequest().action(ActionCode.REQUEST_BODY_FULLY_READ, read);
        return read.get();
    }

    /** Somebody who sends without listening would otherwise find the line cut, and not the answer. */
    private static void linger(Request request) {
        long until = System.nanoTime() + LINGER;
        byte[] some = new byte[8192];
        try {
            InputStream rest = request.getStream();
            while (System.nanoTime() < until && rest.read(some) >= 0) {
                // nobody wants it
            }
        } catch (IOException gone) {
            // so is whoever sent it
        }
    }

    /** The server would go on reading for as long as somebody sends. */
    private static void leave(Request request, boolean body) {
        if (body && !isRead(request)) {
            request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }
}
