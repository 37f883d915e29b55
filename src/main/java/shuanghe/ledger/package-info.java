/** Reads the ledger of cooperation matters. */
package shuanghe.ledger;
