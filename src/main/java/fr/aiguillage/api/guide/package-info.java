/** The adviser's guide, as the rules in force make it. */
package fr.aiguillage.api.guide;
