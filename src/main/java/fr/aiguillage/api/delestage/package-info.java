/**
 * Declines what the service would answer too late, so that what it takes on is answered in time, and lets no body hold
 * a connection.
 */
package fr.aiguillage.api.delestage;
