/** What a client may do on a contract, whatever the act: what a screen needs to enable its buttons. */
package fr.aiguillage.api.eligibilite;
