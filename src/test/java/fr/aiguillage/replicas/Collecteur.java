package fr.aiguillage.replicas;

import com.google.protobuf.ByteString;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands in for a collector of traces: takes them over OTLP/HTTP. */
final class Collecteur implements AutoCloseable {

    private final HttpServer serveur;
    private final List<Span> spans = new CopyOnWriteArrayList<>();

    Collecteur() throws IOException {
        serveur = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        serveur.createContext("/v1/traces", this::recevoir);
        serveur.start();
    }

    String adresse() {
        return "http://localhost:" + serveur.getAddress().getPort();
    }

    List<Span> spansDe(String trace) {
        return spans.stream()
                .filter(span -> hexa(span.getTraceId()).equals(trace))
                .toList();
    }

    static String hexa(ByteString identifiant) {
        return HexFormat.of().formatHex(identifiant.toByteArray());
    }

    private void recevoir(HttpExchange envoi) throws IOException {
        try (envoi) {
            ExportTraceServiceRequest.parseFrom(envoi.getRequestBody()).getResourceSpansList().stream()
                    .flatMap(service -> service.getScopeSpansList().stream())
                    .forEach(partie -> spans.addAll(partie.getSpansList()));
            envoi.sendResponseHeaders(200, -1);
        }
    }

    @Override
    public void close() {
        serveur.stop(0);
    }
}
