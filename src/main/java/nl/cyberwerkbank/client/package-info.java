/// Who the client is and what he declares: identity, turnover, sector, personal data, incidents. Facts only; nothing
/// here decides. Product, acceptance, rating and everything above may use it.
package nl.cyberwerkbank.client;
