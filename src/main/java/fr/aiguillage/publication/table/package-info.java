/**
 * The tables of a rule set as an analyst sees them: columns, rows, cells. Every input has finitely many values, which
 * is what lets tables be analysed and compared exactly, without the engine.
 */
package fr.aiguillage.publication.table;
