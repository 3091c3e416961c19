package fr.aiguillage.nativeimage.linkage;

import fr.aiguillage.nativeimage.linkage.Walk.Missing;
import java.util.List;

/** Where the walk goes and the builder does not, and what keeps it from there. */
record Accepted(String place, String reason) {

    static final List<Accepted> ALL = List.of(
            new Accepted(
                    "org.jboss.logging.Log4j",
                    "The builder runs LoggerProviders, which chooses the log manager of JBoss: no logger of Log4j is made."),
            new Accepted(
                    "org.jboss.logmanager.JDKSpecific.",
                    "The builder runs the initialiser, which looks for JBoss Modules; the constant that it sets is false."),
            new Accepted(
                    "io.netty.util.internal.CleanerJava9$2.",
                    "Only under a security manager, and an executable has none; Quarkus rewrites the class, not this part."),
            new Accepted(
                    "io.netty.handler.codec.compression.Zstd.<clinit>",
                    "The builder runs the initialiser, which looks for the library and keeps what it caught."),
            new Accepted(
                    "io.netty.handler.ssl.OpenSsl.",
                    "The builder runs the initialiser; Quarkus's substitution answers that there is no OpenSSL."),
            new Accepted(
                    "io.netty.handler.ssl.ReferenceCountedOpenSslContext.", "Only from the initialiser of OpenSsl."));

    boolean covers(Missing missing) {
        return missing.from().toString().startsWith(place);
    }
}
