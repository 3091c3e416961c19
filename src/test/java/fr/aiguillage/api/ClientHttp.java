package fr.aiguillage.api;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The service over plain HTTP, with connections that are kept. */
record ClientHttp(URI service, HttpClient http) {

    /** What the service gave to somebody who succeeded. */
    record Reponse(JsonObject corps, String etag) {}

    ClientHttp(URI service) {
        this(
                service,
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
    }

    HttpResponse<String> decider(String demande) {
        return envoyer(requete("POST", "decide", demande));
    }

    Reponse reussir(String qui, String methode, String chemin, JsonObject corps, String etag) {
        HttpRequest.Builder requete = requete(methode, chemin, corps == null ? null : corps.encode());
        requete.header("Authorization", "Basic " + base64(qui + ":" + qui));
        if (etag != null) {
            requete.header("If-Match", etag);
        }
        HttpResponse<String> reponse = envoyer(requete);
        if (reponse.statusCode() >= 300) {
            throw new IllegalStateException(
                    methode + " " + chemin + "\u00a0: " + reponse.statusCode() + reponse.body());
        }
        return new Reponse(
                new JsonObject(reponse.body()),
                reponse.headers().firstValue("ETag").orElse(etag));
    }

    static String segment(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private HttpRequest.Builder requete(String methode, String chemin, String corps) {
        return HttpRequest.newBuilder(service.resolve("/" + chemin))
                .header("Content-Type", "application/json")
                .method(methode, corps == null ? BodyPublishers.noBody() : BodyPublishers.ofString(corps));
    }

    private HttpResponse<String> envoyer(HttpRequest.Builder requete) {
        try {
            return http.send(requete.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(String texte) {
        return Base64.getEncoder().encodeToString(texte.getBytes(StandardCharsets.UTF_8));
    }
}
