package fr.aiguillage.service;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** Its tests ask a service that all tests with the same settings share. A parameter of type {@link Service} gets it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ServicePartage.class)
public @interface AvecService {

    /** What heap it may have. */
    int TAS_EN_MIO = 256;

    /**
     * Whether there are {@linkplain Reglages#COMPTES accounts}; without, it is as when nobody has configured anything.
     */
    boolean comptes() default true;
}
