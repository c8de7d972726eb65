/// One loss decided as it stands: the answers of its file put into the facts of a claim, the conditions put to them,
/// and what is still open. The same facts can be cut out as a case and run again.
package nl.cyberwerkbank.exchange.lossfile;
