/// Case files of kind `claim`: reads their facts into the records of `claim`, lets the conditions decide, and writes
/// the settlement in the words of the case format. Absent fields get their defaults here and nowhere else.
package nl.cyberwerkbank.exchange.casefile.claim;
