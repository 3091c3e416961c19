package fr.aiguillage.wiring;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/**
 * In the native executable, {@code quarkus-resteasy-problem} without its answer to whoever has no identity: it names
 * fields that this Quarkus no longer has, and {@code DemandeDIdentite} answers in its place. As on the JVM it fails if
 * it is ever asked: a second answer that nothing asks for would be tested by nobody.
 */
@TargetClass(className = "io.quarkiverse.resteasy.problem.security.HttpUnauthorizedUtils")
final class ProblemsWithoutChallenge {

    private ProblemsWithoutChallenge() {}

    @Substitute
    static Uni<HttpProblem> toProblem(RoutingContext request, Exception failure) {
        throw new UnsupportedOperationException(failure);
    }
}
