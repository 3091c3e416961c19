/**
 * How a rule set comes into force: its content, its tables, the checks it passes, what a change does, its life from a
 * draft to a version, and the ports to compile it and to keep it.
 */
package fr.aiguillage.publication;
