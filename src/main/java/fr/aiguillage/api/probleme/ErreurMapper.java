package fr.aiguillage.api.probleme;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;

/** Makes problems of what is no {@code Exception}, such as a stack overflow, as of everything else. */
@Provider
public class ErreurMapper extends ExceptionMapperBase<Error> {

    @Override
    protected HttpProblem toProblem(Error erreur) {
        return Problemes.de(erreur);
    }
}
