package org.huibao.plumbing;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.huibao.desk.entry.Refusals;
import org.jspecify.annotations.Nullable;

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

    private static final long LINGER = TimeUnit.SECONDS.toNanos(10);
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
        Nowhere rest = new Nowhere();
        try {
            while (System.nanoTime() < until && request.getCoyoteRequest().doRead(rest) >= 0) {
                rest.setByteBuffer(null);
            }
        } catch (IOException gone) {
            // so is whoever sent it
        }
    }

    /** What takes the bytes that nobody wants. */
    private static final class Nowhere implements ApplicationBufferHandler {
        private @Nullable ByteBuffer bytes;

        @Override
        public void setByteBuffer(@Nullable ByteBuffer bytes) {
            this.bytes = bytes;
        }

        @Override
        public @Nullable ByteBuffer getByteBuffer() {
            return bytes;
        }

        @Override
        public void expand(int size) {
            bytes = ByteBuffer.allocate(size);
        }
    }

    /** The server would go on reading for as long as somebody sends. */
    private static void leave(Request request, boolean body) {
        if (body && !isRead(request)) {
            request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }
}
