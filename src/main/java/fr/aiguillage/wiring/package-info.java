/** Puts the parts together: beans, start, health. Nobody knows it. */
package fr.aiguillage.wiring;
