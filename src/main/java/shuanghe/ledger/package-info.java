/**
 * The ledger of cooperation matters: its rows as matters, with the words that offices use for
 * status, domain and day ({@code ledger-words.csv}) and the day on which the ledger stands.
 */
package shuanghe.ledger;
