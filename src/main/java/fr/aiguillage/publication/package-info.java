/** How a rule set comes into force: its content, the checks it passes, and the ports to compile it and to read it. */
package fr.aiguillage.publication;
