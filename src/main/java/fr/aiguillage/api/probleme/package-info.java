/** Everything that goes wrong, as {@code application/problem+json} (RFC 9457), in French, never with a stack trace. */
package fr.aiguillage.api.probleme;
