/// The readings of the text on which the administrative articles rest, as typed choices: the key and the names of the
/// case format, the default first. The register of readings says what each means; the articles ask here which is in
/// force.
package nl.cyberwerkbank.conditions.reading;
