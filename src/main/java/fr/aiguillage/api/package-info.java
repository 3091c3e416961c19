/**
 * The HTTP side: one small resource per path, which reads a request, asks for a decision and answers.
 *
 * <p>Requests are read in {@code lecture} and {@code demande}, answers made in {@code decision}, {@code eligibilite}
 * and {@code cartographie}, problems in {@code probleme}, measures taken in {@code mesure}. The French texts of the
 * OpenAPI document stand in {@code META-INF/openapi.yaml}.
 */
package fr.aiguillage.api;
