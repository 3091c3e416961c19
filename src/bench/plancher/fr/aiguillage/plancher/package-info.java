/**
 * The floor: what deciding costs when the guide is written straight into Java, for benchmarks to stand on, and a second
 * opinion for tests.
 *
 * <p>It answers the codes of a decision and nothing else: no sentence, no explanation, no version, and nothing in it
 * can be changed without a build. It shares the words of {@code demande} and the plain values of {@code decision} with
 * the service, and none of its code.
 */
package fr.aiguillage.plancher;
