/// Reading of YAML 1.2 and JSON text that comes from outside, as it was written and with its lines, refusing what is
/// broken, doubled or outsized. It knows no field of any file; the readers of the several files stand on it.
package nl.cyberwerkbank.exchange.strict;
