/** What an analyst does to a draft: read and change its tables and scenarios, check it, see what it would change. */
package fr.aiguillage.publication.atelier;
