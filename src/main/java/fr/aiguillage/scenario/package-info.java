/** What should happen: business test cases as data, the one runner that plays them, and what they cover. */
package fr.aiguillage.scenario;
