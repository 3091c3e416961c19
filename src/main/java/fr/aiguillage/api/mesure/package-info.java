/**
 * What the service counts and times of its decisions, through Micrometer, and what it traces, through OpenTelemetry.
 */
package fr.aiguillage.api.mesure;
