/// Where cover is cut off by a merger or takeover (6.2) or by the insolvency of an insured (6.3). `RunOffCover` is the
/// question that others may ask.
package nl.cyberwerkbank.conditions.cyb22.runoff;
