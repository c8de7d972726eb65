/// Proposals and insurers as columns of one table: figures above, clauses below, what differs, the lowest and widest of
/// a row where a comparison has a meaning, and how the user arranged it. No column is ever ranked as a whole.
package nl.cyberwerkbank.market.table;
