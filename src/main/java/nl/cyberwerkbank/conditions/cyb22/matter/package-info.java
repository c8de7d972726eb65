/// One claim as the articles look at it: the file, what the definitions made of it, and the readings in force; and the
/// two forms of rule that are put to it.
package nl.cyberwerkbank.conditions.cyb22.matter;
