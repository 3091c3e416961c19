/**
 * The adapter to Drools: the only package that knows {@code org.kie} and {@code org.drools}.
 *
 * <p>Rules are compiled by the build and never at run time; tables are sets of values, so that they can change while
 * the service runs, on the JVM and in the native executable alike.
 */
package fr.aiguillage.drools;
