/** The checks that a rule set passes before it can be proposed: each a class of its own, all findings at once. */
package fr.aiguillage.publication.controle;
