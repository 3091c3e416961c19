/**
 * The service as it is packaged, started as a plain process: what {@code -Daiguillage.executable} names, an executable
 * that takes {@code -Dkey=value}, or else {@code target/quarkus-app/quarkus-run.jar} on the Java that runs the tests.
 */
package fr.aiguillage.service;
