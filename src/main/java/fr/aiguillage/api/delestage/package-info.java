/** Declines what the service would answer too late, so that what it takes on is answered in time. */
package fr.aiguillage.api.delestage;
