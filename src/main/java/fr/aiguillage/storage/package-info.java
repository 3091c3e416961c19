/** The adapter to files: reads rule sets and scenarios from YAML and text. */
package fr.aiguillage.storage;
