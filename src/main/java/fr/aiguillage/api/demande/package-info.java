/**
 * What a request holds: the fields of the demand, absent ones being {@code null}, and the defaults that turn it into a
 * {@link fr.aiguillage.demande.Demande}.
 */
package fr.aiguillage.api.demande;
