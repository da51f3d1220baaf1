package io.cosmeya.embedded.simulator;

import com.sun.net.httpserver.HttpExchange;
import io.cosmeya.embedded.simulator.web.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

/// How an answer goes out over a connection.
final class Reply {

    private Reply() {}

    /// A whole answer, compressed when the client takes that.
    static void send(HttpExchange exchange, Answer answer) throws IOException {
        answer.headers().forEach((name, values) -> exchange.getResponseHeaders().put(name, values));
        exchange.getResponseHeaders().set("Content-Type", answer.contentType());
        String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
        boolean compressed = accepted != null
                && accepted.contains("gzip")
                && answer.body().length > 0
                && !answer.contentType().startsWith("image/");
        if (compressed) {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        }
        bytes(exchange, answer.status(), compressed ? gzip(answer.body()) : answer.body());
    }

    /// Bytes as they are.
    static void bytes(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    static byte[] gzip(byte[] body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(body);
        }
        return bytes.toByteArray();
    }
}
