/** Who may do what: the roles, who the caller is, and what is done with attempts that are denied. */
package fr.aiguillage.api.acces;
