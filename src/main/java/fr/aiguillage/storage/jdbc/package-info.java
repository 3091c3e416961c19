/** The adapter to the database that keeps rule sets: H2 or PostgreSQL, in the SQL that both take. */
package fr.aiguillage.storage.jdbc;
