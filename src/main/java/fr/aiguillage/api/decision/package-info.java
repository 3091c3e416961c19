/** What an answer holds; what the rule set already has in the form of the answer is passed on as it is. */
package fr.aiguillage.api.decision;
