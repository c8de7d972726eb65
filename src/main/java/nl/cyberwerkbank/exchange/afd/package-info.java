/// What was insured, in the shape in which Dutch insurance systems exchange it. Only attributes that the public manual
/// of the standard shows are used as such; all else stands in an extension block of its own.
package nl.cyberwerkbank.exchange.afd;
